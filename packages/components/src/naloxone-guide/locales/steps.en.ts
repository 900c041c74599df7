import { en as guidance } from '@peerkit/guidance/locales/en';
import type { Messages } from '@peerkit/model';

/** The words of the steps, from the guidance, and those around them. */
export const stepsEn = {
  ...guidance,
  overview: 'What to do in an overdose',
  begin: 'Start',
  kit: 'What do you have?',
  back: 'Back',
  'since-dose': 'since dose {count}',
  'dose-saved': 'Dose {count} saved.',
  'undo-dose': 'Undo dose',
  'dose-off': 'Last dose taken off.',
  'redose.wait': 'Give it time. Keep helping them breathe. Look again at {minutes} minutes.',
  'redose.check': 'Look again now. Are they breathing?',
  'redose.due': 'Not breathing well? Give the next dose.',
  'redose.now': 'Breathing stopped again. Give a dose now.',
  'redose.unsure': 'The clock on this phone changed. Not breathing well? Give a dose.',
  'redose.untimed': 'The label, or {emergencyNumber}, says when to give the next dose.',
  hold: 'Keep helping. Look again at {minutes} minutes.',
  'way.no-response': 'No response',
  'way.awake': 'Yes, and awake',
  'way.worse': 'They stop responding',
  'way.breathing': 'Yes, but will not wake',
  'way.not-breathing': 'No, badly, or gasping',
  'way.no-life': 'No sign of life',
  'way.dose-given': 'Dose {count} given',
  'way.give-dose': 'Give dose {count}',
  'way.one-left': 'Only one dose left',
  'way.no-kit': 'Next: breathe for them',
  'way.no-kit-cpr': 'Next: push on the chest',
  'way.no-doses-left': 'No doses left',
  'way.breaths-now': 'Give breaths now',
  'way.cpr-now': 'Push on the chest now',
  'way.cannot-give-breaths': 'I cannot give breaths',
  'way.can-give-breaths': 'I can give breaths',
  'way.not-called': 'Nobody has called yet',
  'way.relapse': 'Not breathing again',
  'way.done': 'Next',
  'way.called': 'Called. Go on',
  'done.look': 'Check their breathing',
  'done.recovery': 'They are on their side',
  erased: 'Times erased.',
} as const satisfies Messages;

/** Message ids of the steps. */
export type StepKey = keyof typeof stepsEn;
