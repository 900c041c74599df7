import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/hu.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Mondja el, hogyan ment',
  purpose: 'A program vezetőinek szól.',
  expect: 'Amit ír, nem változtat a segítségen, amit kap.',
  'about.label': 'Miről szól?',
  'about.short': 'Miről',
  'about.worker': 'Valaki, aki itt dolgozik',
  'about.service': 'A segítség, amit kaptam',
  'about.place': 'A hely vagy a nyitvatartás',
  'about.site': 'Ez a weboldal',
  'about.other': 'Valami más',
  'error.about.required': 'Válassza ki, miről szól',
  'words.label': 'Mit szeretne elmondani?',
  'words.hint': 'Jó vagy rossz, mindkettő segít. Írja le, mi valaki dolga. Név nem kell.',
  'words.short': 'Amit elmondott',
  'error.words.required': 'Írja le, mit szeretne elmondani',
  'reply.label': 'Szeretne választ?',
  'reply.hint': 'Akkor megkérdezzük, hogyan érjük el. Ha nem, nem kérdezzük, ki ön.',
  'reply.short': 'Választ kér',
  'share.label': 'Megmutathatjuk az egész csapatnak, amit írt?',
  'share.hint':
    'Mondhat nemet. Aki megnyitja, látja a nemet. Aki üzeneteket nyithat meg, akkor is elolvashatja.',
  'share.short': 'Az egész csapatnak',
} satisfies Partial<Messages<FeedbackKey>>;
