import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Φύγετε από τη σελίδα',
  presses: {
    one: 'Πατήστε Shift άλλη {count} φορά για να φύγετε.',
    other: 'Πατήστε Shift άλλες {count} φορές για να φύγετε.',
  },
  leaving: 'Φεύγουμε',
  about: 'Τι κάνει αυτό το κουμπί',
  'about.does':
    'Κρύβει αμέσως τη σελίδα, σβήνει όσα γράψατε εδώ και ανοίγει άλλη σελίδα. Μπορείτε και να πατήσετε 3 φορές το Shift.',
  'about.limits': 'Δεν μπορεί να κάνει αυτά:',
  'about.history': 'Δεν σβήνει το ιστορικό σας. Κάποιος μπορεί ακόμα να δει ότι ήρθατε εδώ.',
  'about.spy': 'Δεν σταματά τις εφαρμογές που βλέπουν τη συσκευή.',
  'about.network':
    'Δεν κρύβει την επίσκεψή σας από το δίκτυο, όπως το Wi-Fi στη δουλειά ή στο σπίτι.',
  'about.sent': 'Δεν παίρνει πίσω όσα στείλατε.',
  'about.safer': 'Δεν είναι ασφαλής η συσκευή; Πάρτε άλλη αν μπορείτε.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
