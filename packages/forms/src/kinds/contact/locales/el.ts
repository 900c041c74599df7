import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Πώς θα σας βρούμε;',
  'reach.short': 'Πώς θα σας βρούμε',
  'reach.phone': 'Πάρτε με τηλέφωνο',
  'reach.text': 'Στείλτε μου SMS',
  'reach.email': 'Στείλτε μου email',
  'error.reach.required': 'Διαλέξτε πώς θα σας βρούμε',
  'contact.title': 'Πού θα σας βρούμε;',
  'number.label': 'Το τηλέφωνό σας',
  'number.hint':
    'Δώστε και τον κωδικό περιοχής. Μπορεί να είναι ο αριθμός κάποιου που εμπιστεύεστε.',
  'number.short': 'Τηλέφωνο',
  'error.number.required': 'Δώστε ένα τηλέφωνο',
  'error.number.other': 'Δώστε τηλέφωνο με κωδικό περιοχής, όπως 519 555 0123',
  'address.label': 'Το email σας',
  'address.short': 'Email',
  'error.address.required': 'Δώστε ένα email',
  'error.address.other': 'Δώστε ένα email, όπως name@example.org',
  'messageOk.label': 'Είναι ασφαλές να αφήσουμε μήνυμα;',
  'messageOk.hint': 'Σκεφτείτε ποιος άλλος μπορεί να το ακούσει ή να το διαβάσει.',
  'messageOk.short': 'Ασφαλές για μήνυμα',
} satisfies Partial<Messages<ContactKey>>;
