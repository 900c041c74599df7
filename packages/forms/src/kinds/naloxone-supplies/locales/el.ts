import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/el.ts';
import under18 from '../../under-18/locales/el.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Ναλοξόνη και υλικά',
  purpose: 'Τις χρειάζεται για να ετοιμάσει ό,τι ζητάτε.',
  expect: 'Είναι δωρεάν. Δεν χρειάζεται ταυτότητα. Δεν είναι για επείγοντα.',
  'items.label': 'Τι χρειάζεστε;',
  'items.hint': 'Διαλέξτε όλα όσα ταιριάζουν.',
  'items.short': 'Τι χρειάζεστε',
  'items.nasal-naloxone': 'Ναλοξόνη σε σπρέι μύτης',
  'items.injectable-naloxone': 'Ναλοξόνη σε ένεση',
  'items.injecting-supplies': 'Σύριγγες και άλλα υλικά για ένεση',
  'items.smoking-supplies': 'Πίπες και άλλα υλικά για κάπνισμα',
  'items.test-strips': 'Ταινίες ελέγχου ουσιών',
  'items.sharps-box': 'Κουτί για χρησιμοποιημένες σύριγγες',
  'items.safer-sex-supplies': 'Προφυλακτικά και λιπαντικό',
  'items.other': 'Κάτι άλλο',
  'error.items.required': 'Διαλέξτε τουλάχιστον ένα',
  'people.label': 'Για πόσα άτομα είναι;',
  'people.short': 'Για πόσα άτομα',
  'people.one': 'Μόνο για μένα',
  'people.few': '2 έως 5 άτομα',
  'people.many': 'Πάνω από 5 άτομα',
  'training.label': 'Θέλετε να σας δείξουμε πώς δίνεται η ναλοξόνη;',
  'training.short': 'Να μου δείξετε τη ναλοξόνη',
  'handover.label': 'Πώς θέλετε να το πάρετε;',
  'handover.short': 'Πώς θα το πάρετε',
  'handover.pick-up': 'Θα έρθω να το πάρω',
  'handover.meet': 'Να μου το φέρει κάποιος',
  'error.handover.required': 'Διαλέξτε πώς θα το πάρετε',
  'area.label': 'Ποια περιοχή σας βολεύει;',
  'area.hint': 'Αρκεί μια γειτονιά ή ένα γνωστό σημείο. Δεν χρειάζεται διεύθυνση.',
  'area.short': 'Περιοχή',
  'error.area.required': 'Πείτε ποια περιοχή σας βολεύει',
  'note.label': 'Τι άλλο θα μας βοηθούσε;',
  'note.hint': 'Για παράδειγμα μεγέθη ή πόσα θέλετε. Μην πείτε ονόματα άλλων.',
  'note.short': 'Κάτι άλλο',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
