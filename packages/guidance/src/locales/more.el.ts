import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Μπορείτε να καλέσετε και το {emergencyAlso}.',
  'call.local': 'Δεν υπάρχει {emergencyNumber} εκεί που είστε; Καλέστε τον τοπικό αριθμό ανάγκης.',
  'call.ask': 'Πείτε ότι ίσως είναι υπερβολική δόση. Ζητήστε ναλοξόνη.',
  'first.title': 'Πρώτα δώστε του αναπνοές.',
  'first.minutes': 'Κάντε το για {breathsBefore} λεπτά. Μετά δώστε ναλοξόνη.',
  'breaths.first': 'Αρχίστε με {firstBreaths} αργές αναπνοές.',
  'breaths.pace-plain': 'Δώστε αργές αναπνοές, τη μία μετά την άλλη. Δείτε το στήθος να σηκώνεται.',
  'cpr.breaths': 'Ξέρετε ΚΑΡΠΑ; Δώστε και αναπνοές.',
  'cpr.ratio': 'Ξέρετε ΚΑΡΠΑ; {cprPushes} πιέσεις, μετά {cprBreaths} αναπνοές. Συνεχίστε έτσι.',
  'reassess.look-plain': 'Κοιτάξτε το στήθος. Καλό: σηκώνεται ξανά και ξανά, χωρίς κόπο.',
  'stay.wears-off-plain': 'Η ναλοξόνη περνά. Η αναπνοή μπορεί να σταματήσει πάλι.',
  'stay.tell-plain': 'Πείτε στους διασώστες τι πήρε, αν ξέρετε.',
  'kit.nyxoid': 'Σπρέι μύτης, Nyxoid',
  'kit.ventizolve': 'Σπρέι μύτης, Ventizolve',
  'kit.prefilled': 'Σύριγγα Prenoxad',
  'kit.other': 'Ναλοξόνη',
  'nasal.press-mg': 'Πατήστε δυνατά το έμβολο. Αυτή είναι μία δόση: {dose} mg.',
  'prefilled.open': 'Ανοίξτε το κουτί. Βάλτε μια βελόνα στη σύριγγα.',
  'prefilled.push':
    'Βάλτε τη βελόνα ίσια μέσα. Πατήστε ως την επόμενη μαύρη γραμμή: {dose} mg σε {volume} mL.',
  'prefilled.next': 'Επόμενη δόση: ίδια σύριγγα, επόμενη μαύρη γραμμή.',
  'other.use': 'Διαβάστε την ετικέτα. Δώστε μία δόση όπως γράφει.',
  'other.next': 'Επόμενη δόση: όπως γράφει η ετικέτα.',
  'none.cpr': 'Δεν υπάρχει κιτ; Πιέστε το στήθος μέχρι να έρθει βοήθεια.',
} satisfies Partial<MoreMessages>;
