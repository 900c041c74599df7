import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/el.ts';
import under18 from '../../under-18/locales/el.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Ζητήστε έναν ομότιμο',
  purpose: 'Τις χρειάζεται για να σας βρει και να σας βοηθήσει.',
  expect:
    'Ο ομότιμος μιλά μαζί σας, φέρνει υλικά ή έρχεται μαζί σας. Δεν σας πάει με αυτοκίνητο, δεν δίνει φάρμακα και δεν σας ελέγχει κάθε μέρα.',
  'needs.label': 'Τι χρειάζεστε;',
  'needs.hint': 'Διαλέξτε όσα ταιριάζουν.',
  'needs.short': 'Τι χρειάζεστε',
  'needs.someone-to-talk-to': 'Κάποιον να μιλήσω',
  'needs.naloxone': 'Ναλοξόνη',
  'needs.harm-reduction-supplies': 'Υλικά για πιο ασφαλή χρήση',
  'needs.food-clothes-basics': 'Φαγητό, ρούχα ή άλλα βασικά',
  'needs.help-finding-services': 'Βοήθεια να βρω μια υπηρεσία',
  'needs.company-to-appointment': 'Κάποιον να έρθει μαζί μου σε ραντεβού',
  'needs.other': 'Κάτι άλλο',
  'error.needs.required': 'Διαλέξτε τουλάχιστον ένα',
  'area.label': 'Πού είστε;',
  'area.hint':
    'Πείτε γειτονιά ή μέρος που βρίσκεται εύκολα, όπως πάρκο ή μαγαζί. Δεν χρειάζεται διεύθυνση.',
  'area.short': 'Πού είστε',
  'error.area.required': 'Πείτε πού είστε',
  'reach.in-person': 'Ελάτε να με βρείτε',
  'meetAt.label': 'Πότε και πού να σας ψάξουμε;',
  'meetAt.hint': 'Πείτε το μέρος, τη μέρα και την ώρα.',
  'meetAt.short': 'Πού να ψάξουμε',
  'error.meetAt.required': 'Πείτε πότε και πού να σας ψάξουμε',
  'more.title': 'Πρέπει να ξέρουμε κάτι άλλο;',
  'name.label': 'Πώς να σας λέμε;',
  'name.hint': 'Όποιο όνομα θέλετε.',
  'name.short': 'Όνομα',
  'note.label': 'Τι άλλο θα μας βοηθούσε;',
  'note.hint': 'Μην πείτε ονόματα άλλων.',
  'note.short': 'Κάτι άλλο',
} satisfies Partial<Messages<RequestPeerKey>>;
