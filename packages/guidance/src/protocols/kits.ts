import type { Kit, KitId } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';

const nasal = (press: GuideWord): readonly GuideWord[] => [
  'nasal.open',
  'nasal.tilt',
  'nasal.in',
  press,
  'nasal.other',
];

type DoseKitId = Exclude<KitId, 'none'>;

/** Each kit by what is in the hand: its route, its name, how to give one dose. */
const KITS: Readonly<
  Record<
    DoseKitId,
    readonly ['nasal' | 'intramuscular' | 'by-label', GuideWord, readonly GuideWord[]]
  >
> = {
  'nasal-4mg': ['nasal', 'kit.nasal', nasal('nasal.press')],
  'nasal-1.8mg': ['nasal', 'kit.nyxoid', nasal('nasal.press')],
  'nasal-1.26mg': ['nasal', 'kit.ventizolve', nasal('nasal.press-mg')],
  'im-vial-0.4mg': ['intramuscular', 'kit.vial', ['vial.open', 'im.where', 'im.push', 'vial.next']],
  'im-ampoule-0.4mg': [
    'intramuscular',
    'kit.ampoule',
    ['ampoule.open', 'im.where', 'im.push', 'ampoule.next'],
  ],
  'im-prefilled-2mg': [
    'intramuscular',
    'kit.prefilled',
    ['prefilled.open', 'im.where', 'prefilled.push', 'prefilled.next'],
  ],
  // Naloxone of a kind that no source for the region describes.
  other: ['by-label', 'kit.other', ['other.use', 'other.next']],
};

/** The kits of a region, with "no kit" last. */
export function kitsOf(
  ids: readonly DoseKitId[],
  help: 'breaths' | 'compressions',
): Kit<GuideWord>[] {
  const none: GuideWord = help === 'breaths' ? 'none.breathe' : 'none.cpr';
  return [
    ...ids.map((id) => {
      const [route, name, howTo] = KITS[id];
      return { id, route, name, howTo };
    }),
    { id: 'none', route: 'none', name: 'kit.none', howTo: [none, 'none.ask'] },
  ];
}
