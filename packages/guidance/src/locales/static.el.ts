import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Υπερβολική δόση',
  call: 'Καλέστε το {emergencyNumber}',
  draft: 'Πρόχειρο. Κανένας γιατρός δεν έχει ελέγξει ακόμα αυτόν τον οδηγό.',
  cannot: 'Δεν μπορείτε να δώσετε αναπνοές;',
  noLife: 'Καμία αναπνοή και κανένα σημείο ζωής;',
  awake: 'Απαντά ή ξυπνά;',
  asleep: 'Αναπνέει καλά μόνο του, αλλά δεν ξυπνά;',
  notBreathing: 'Δεν αναπνέει καλά ή μόνο αγκομαχά;',
  nextDose: '{kit}: δεν αναπνέει καλά {minutes} λεπτά μετά από μια δόση; Δώστε την επόμενη δόση.',
  nextDoseUntimed: '{kit}: η ετικέτα ή το {emergencyNumber} λέει πότε δίνετε την επόμενη δόση.',
  again: 'Συνεχίστε να βοηθάτε. Κάντε ξανά τα βήματα {from} έως {to} μέχρι να αναπνέει καλά.',
  relapse: 'Σταματά πάλι η αναπνοή; Δώστε αμέσως μια δόση. Γυρίστε στο βήμα {from}.',
  relapseNone: 'Σταματά πάλι η αναπνοή; Γυρίστε στο βήμα {from}.',
} satisfies Partial<StaticMessages>;
