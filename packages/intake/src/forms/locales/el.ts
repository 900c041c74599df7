import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Η φόρμα δεν λειτουργεί χωρίς JavaScript.',
  'off.reads':
    'Ό,τι στέλνει κανείς με αυτήν είναι κλειδωμένο. Μόνο η ομάδα ({agency}) μπορεί να το ανοίξει.',
  'off.unnamed':
    'Ό,τι στέλνει κανείς με αυτήν είναι κλειδωμένο. Μόνο η ομάδα μπορεί να το ανοίξει.',
  'off.police': 'Δεν το δίνει στην αστυνομία.',
  'off.contact': 'Βρείτε την ομάδα έτσι:',
  'off.other': 'Βρείτε την ομάδα με άλλον τρόπο.',
  'off.ask': 'Κάποιος δεν αναπνέει;',
  'off.call': 'Καλέστε το {number}',
  'off.local': 'Καλέστε τον αριθμό ανάγκης της περιοχής σας.',
} satisfies Partial<Messages<PageKey>>;
