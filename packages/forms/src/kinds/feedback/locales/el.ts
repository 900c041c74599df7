import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/el.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Πείτε μας πώς τα πήγαμε',
  purpose: 'Είναι για όσους διευθύνουν το πρόγραμμα.',
  expect: 'Ό,τι πείτε δεν αλλάζει τη βοήθεια που παίρνετε.',
  'about.label': 'Για τι πρόκειται;',
  'about.short': 'Θέμα',
  'about.worker': 'Κάποιος που δουλεύει εδώ',
  'about.service': 'Η βοήθεια που πήρα',
  'about.place': 'Ο χώρος ή οι ώρες',
  'about.site': 'Αυτός ο ιστότοπος',
  'about.other': 'Κάτι άλλο',
  'error.about.required': 'Διαλέξτε το θέμα',
  'words.label': 'Τι θέλετε να μας πείτε;',
  'words.hint': 'Καλό ή κακό, βοηθά. Πείτε τι δουλειά κάνει κάποιος. Δεν χρειάζεται όνομα.',
  'words.short': 'Τι είπατε',
  'error.words.required': 'Γράψτε τι θέλετε να μας πείτε',
  'reply.label': 'Θέλετε απάντηση;',
  'reply.hint': 'Τότε ρωτάμε πώς θα σας βρούμε. Αλλιώς δεν ρωτάμε ποιος είστε.',
  'reply.short': 'Θέλει απάντηση',
  'share.label': 'Να δείξουμε τα λόγια σας σε όλη την ομάδα;',
  'share.hint':
    'Μπορείτε να πείτε όχι. Όποιος το ανοίξει βλέπει το όχι σας. Όσοι ανοίγουν μηνύματα μπορούν πάντως να το διαβάσουν.',
  'share.short': 'Σε όλη την ομάδα',
} satisfies Partial<Messages<FeedbackKey>>;
