import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Hívja: {emergencyNumber}',
  draft: 'Vázlat. Még egy orvos sem nézte át ezt az útmutatót.',
  cannot: 'Nem tud befújni?',
} satisfies Partial<StaticMessages>;
