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
  'about.close': 'Κλείσιμο',
  'about.hides': 'Κρύβει αμέσως αυτή τη σελίδα.',
  'about.clears': 'Σβήνει όσα γράψατε εδώ και ανοίγει άλλη σελίδα.',
  'about.keys': 'Κάνει το ίδιο αν πατήσετε 3 φορές το Shift.',
  'about.limits': 'Δεν μπορεί',
  'about.history': 'Να σβήσει το ιστορικό σας. Κάποιος μπορεί ακόμα να δει ότι ήρθατε εδώ.',
  'about.forward':
    'Να σταματά πάντα το κουμπί «Εμπρός». Σε αργή συσκευή μπορεί να ανοίξει ξανά αυτή τη σελίδα.',
  'about.spy': 'Να σταματήσει εφαρμογές που βλέπουν τη συσκευή.',
  'about.network':
    'Να κρύψει την επίσκεψή σας από το δίκτυο, όπως το Wi-Fi στη δουλειά ή στο σπίτι.',
  'about.sent': 'Να πάρει πίσω όσα στείλατε.',
  'about.waits': 'Να κρύψει ότι εδώ περιμένει μήνυμα για αποστολή. Μένει κλειδωμένο.',
  'about.times':
    'Να σβήσει τις ώρες των δόσεων. Μένουν σε αυτό το τηλέφωνο. Σβήστε τις στον οδηγό, στο «Ώρες και απόρρητο».',
  'about.safer': 'Δεν είναι ασφαλής η συσκευή; Πάρτε άλλη αν μπορείτε.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
