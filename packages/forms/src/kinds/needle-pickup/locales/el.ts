import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Ζητήστε να μαζέψουν σύριγγες',
  purpose: 'Τις χρειάζεται για να βρει και να μαζέψει τις σύριγγες.',
  expect: 'Μην αγγίξετε τις σύριγγες. Κρατήστε μακριά παιδιά και ζώα.',
  next: 'Το συνεργείο διαβάζει το μήνυμα και κανονίζει να τις μαζέψει. Δεν ξέρουμε πόσο γρήγορα.',
  'place.label': 'Πού είναι οι σύριγγες;',
  'place.hint':
    'Πείτε μια γωνία, ένα πάρκο ή ένα γνωστό σημείο, ώστε να το βρει κάποιος που δεν ξέρει. Μην πείτε ποιος μένει εκεί.',
  'place.short': 'Πού είναι',
  'error.place.required': 'Πείτε πού είναι οι σύριγγες',
  'count.label': 'Πόσες είναι;',
  'count.short': 'Πόσες',
  'count.one': 'Μία',
  'count.few': '2 έως 10',
  'count.many': 'Πάνω από 10',
  'error.count.required': 'Πείτε πόσες περίπου είναι',
  'children.label': 'Μπορούν να φτάσουν παιδιά;',
  'children.short': 'Φτάνουν παιδιά',
  'seen.label': 'Πότε τις είδατε;',
  'seen.short': 'Πότε τις είδατε',
  'seen.today': 'Σήμερα',
  'seen.yesterday': 'Χθες',
  'seen.earlier': 'Πιο πριν',
  'note.label': 'Τι πρέπει να προσέξει το συνεργείο;',
  'note.hint': 'Για παράδειγμα σκύλος ή σπασμένα γυαλιά. Μην πείτε ονόματα.',
  'note.short': 'Προσοχή',
  'photo.label': 'Έχετε φωτογραφία;',
  'photo.hint': 'Μόνο τις βελόνες και το μέρος. Χωρίς ανθρώπους, παρακαλούμε.',
  'photo.short': 'Φωτογραφία',
} satisfies Partial<Messages<NeedlePickupKey>>;
