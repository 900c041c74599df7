import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Palikti puslapį',
  presses: {
    one: 'Dar {count} kartą spauskite „Shift“ ir išeisite.',
    few: 'Dar {count} kartus spauskite „Shift“ ir išeisite.',
    other: 'Dar {count} kartų spauskite „Shift“ ir išeisite.',
  },
  leaving: 'Išeinama',
  about: 'Ką gali šis mygtukas',
  'about.close': 'Uždaryti',
  'about.hides': 'Tuoj pat paslepia šį puslapį.',
  'about.clears': 'Ištrina, ką čia rašėte, ir atveria kitą svetainę.',
  'about.keys': 'Daro tą patį, jei 3 kartus paspausite „Shift“.',
  'about.limits': 'Jis negali',
  'about.history': 'Ištrinti istorijos. Kas nors vis tiek gali matyti, kad čia buvote.',
  'about.forward':
    'Visada sustabdyti mygtuko „Pirmyn“. Lėtame įrenginyje jis gali vėl atverti šį puslapį.',
  'about.spy': 'Sustabdyti programėlių, kurios seka šį įrenginį.',
  'about.network': 'Paslėpti apsilankymo nuo tinklo, pavyzdžiui, darbo ar namų „Wi-Fi“.',
  'about.sent': 'Atšaukti to, ką išsiuntėte.',
  'about.waits': 'Paslėpti, kad čia žinutė laukia išsiuntimo. Ji lieka užrakinta.',
  'about.times':
    'Ištrinti dozių laikų. Jie lieka šiame telefone. Ištrinkite juos vadove, skyriuje „Laikai ir privatumas“.',
  'about.safer': 'Nesaugu naudoti šį įrenginį? Jei galite, imkite kitą.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
