import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/el.ts';
import under18 from '../../under-18/locales/el.ts';
import type { PeerWorkerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Γίνετε ομότιμος',
  purpose: 'Τις χρειάζεται για να μιλήσει μαζί σας για τη δουλειά.',
  expect:
    'Δεν είναι σύμβαση ούτε υπόσχεση για δουλειά. Μπορείτε να ρωτήσετε για την αμοιβή όποτε θέλετε.',
  'name.label': 'Πώς να σας λέμε;',
  'name.hint': 'Όποιο όνομα θέλετε για τώρα.',
  'name.short': 'Όνομα',
  'error.name.required': 'Δώστε ένα όνομα',
  'area.label': 'Πού θα δουλεύατε;',
  'area.hint': 'Αρκεί μια γειτονιά.',
  'area.short': 'Περιοχή',
  'error.area.required': 'Πείτε πού θα δουλεύατε',
  'lived.label': 'Τα έχετε ζήσει κι εσείς;',
  'lived.hint': 'Ναι ή όχι αρκεί. Δεν ρωτάμε τι, και δεν χρειάζεται να το πείτε.',
  'lived.short': 'Το έζησε',
  'interests.label': 'Τι θα θέλατε να κάνετε;',
  'interests.short': 'Θα ήθελε',
  'interests.street': 'Να βγαίνω στον δρόμο',
  'interests.listen': 'Να ακούω ανθρώπους',
  'interests.supplies': 'Να δίνω ναλοξόνη και υλικά',
  'interests.needles': 'Να μαζεύω σύριγγες',
  'interests.teach': 'Να διδάσκω ή να μιλώ',
  'supports.label': 'Τι θα σας διευκόλυνε;',
  'supports.hint': 'Μπορείτε να το αλλάξετε μετά.',
  'supports.short': 'Τι θα βοηθούσε',
  'supports.cash': 'Πληρωμή σε μετρητά',
  'supports.bank': 'Βοήθεια για λογαριασμό τράπεζας',
  'supports.id': 'Βοήθεια για ταυτότητα',
  'supports.training': 'Εκπαίδευση',
  'supports.support': 'Κάποιος να μιλώ όταν είναι δύσκολα',
  'times.label': 'Πότε θα μπορούσατε;',
  'times.short': 'Πότε',
  'times.days': 'Καθημερινές',
  'times.evenings': 'Βράδια',
  'times.nights': 'Νύχτες',
  'times.weekends': 'Σαββατοκύριακα',
} satisfies Partial<Messages<PeerWorkerKey>>;
