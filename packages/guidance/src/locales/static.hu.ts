import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Túladagolás',
  call: 'Hívja: {emergencyNumber}',
  draft: 'Vázlat. Még egy orvos sem nézte át ezt az útmutatót.',
  cannot: 'Nem tud befújni?',
  noLife: 'Nem lélegzik, és nincs életjel?',
  awake: 'Válaszol vagy felébred?',
  asleep: 'Magától jól lélegzik, de nem ébred fel?',
  notBreathing: 'Nem lélegzik jól, vagy csak kapkod levegő után?',
  nextDose: '{kit}: nem lélegzik jól {minutes} perccel egy adag után? Adja be a következő adagot.',
  nextDoseUntimed:
    '{kit}: a címke vagy a segélyhívó ({emergencyNumber}) megmondja, mikor jön a következő adag.',
  again: 'Segítsen tovább. Ismételje a lépéseket ({from}–{to}), amíg jól nem lélegzik.',
  relapse:
    'Megint leáll a légzése? Azonnal adjon be egy adagot. Menjen vissza ehhez a lépéshez: {from}.',
  relapseNone: 'Megint leáll a légzése? Menjen vissza ehhez a lépéshez: {from}.',
} satisfies Partial<StaticMessages>;
