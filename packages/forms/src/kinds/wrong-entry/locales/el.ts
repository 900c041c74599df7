import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Πείτε μας τι είναι λάθος σε μια λίστα',
  purpose: 'Τις χρειάζεται για να ελέγξει και να διορθώσει τη λίστα.',
  next: 'Η ομάδα το ελέγχει και μετά αλλάζει τη λίστα. Δεν ξέρουμε πόσο γρήγορα.',
  'entry.label': 'Ποιο μέρος ή υπηρεσία είναι;',
  'entry.hint': 'Το όνομα όπως το γράφει η λίστα.',
  'entry.short': 'Μέρος ή υπηρεσία',
  'error.entry.required': 'Πείτε ποιο μέρος ή υπηρεσία είναι',
  'wrong.label': 'Τι είναι λάθος;',
  'wrong.hint': 'Διαλέξτε όλα όσα ταιριάζουν.',
  'wrong.short': 'Τι είναι λάθος',
  'wrong.closed': 'Έκλεισε',
  'wrong.moved': 'Μεταφέρθηκε',
  'wrong.phone': 'Λάθος τηλέφωνο',
  'wrong.hours': 'Λάθος ώρες',
  'wrong.other': 'Κάτι άλλο',
  'error.wrong.required': 'Διαλέξτε τουλάχιστον ένα',
  'right.label': 'Τι πρέπει να γράφει η λίστα;',
  'right.hint': 'Μόνο ό,τι είναι δημόσιο. Μην πείτε ονόματα.',
  'right.short': 'Τι πρέπει να γράφει',
} satisfies Partial<Messages<WrongEntryKey>>;
