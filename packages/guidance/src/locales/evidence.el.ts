import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Αριθμός για κλήση',
  'fact.nasalDose': 'Σπρέι μύτης: μία δόση',
  'fact.nasalVolume': 'Σπρέι μύτης: ποσότητα μίας δόσης',
  'fact.nasalDoses': 'Σπρέι μύτης: δόσεις στο κιτ',
  'fact.nasalReassess': 'Σπρέι μύτης: νέος έλεγχος μετά από',
  'fact.nasalRedose': 'Σπρέι μύτης: επόμενη δόση μετά από',
  'fact.imDose': 'Βελόνα: μία δόση',
  'fact.imVolume': 'Βελόνα: ποσότητα μίας δόσης',
  'fact.imDoses': 'Βελόνα: δόσεις στο κιτ',
  'fact.imReassess': 'Βελόνα: νέος έλεγχος μετά από',
  'fact.imRedose': 'Βελόνα: επόμενη δόση μετά από',
  'fact.breathInterval': 'Χρόνος από αναπνοή σε αναπνοή',
  'fact.normalInterval': 'Καλή αναπνοή: μία τουλάχιστον κάθε',
  'fact.wearsOffFrom': 'Η ναλοξόνη περνά: από',
  'fact.wearsOffTo': 'Η ναλοξόνη περνά: έως',
  'unit.s': '{value} δευτερόλεπτα',
  'unit.min': '{value} λεπτά',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} το λεπτό',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
