import { en as guidance } from '@peerkit/guidance/locales/en';
import type { Messages } from '@peerkit/model';

/** The words around the steps that nobody may have to wait for, and the steps' own words from the guidance. */
export const en = {
  ...guidance,
  name: 'Overdose help',
  call: 'Call {number}',
  local: 'Call your local emergency number.',
  'unknown-region': 'We have no steps for this place yet.',
  failed: 'The guide could not start. Read the steps here.',
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
  'way.no-response': 'No response',
  'way.responds': 'They respond',
  'way.worse': 'They stop responding',
  'way.breathing': 'Yes, breathing',
  'way.not-breathing': 'No, not breathing well',
  'way.dose-given': 'Dose given',
  'way.no-kit': 'Next: breathe for them',
  'way.no-doses-left': 'No doses left',
  'way.breaths-now': 'Give breaths now',
  'way.cannot-give-breaths': 'I cannot give breaths',
  'way.can-give-breaths': 'I can give breaths',
  'way.no-phone': 'No phone',
  'way.not-called': 'Nobody has called yet',
  'way.relapse': 'Not breathing again',
  'way.done': 'Next',
  'done.call': 'Called. Next: naloxone',
  'done.look': 'Check their breathing',
  'done.recovery': 'They are on their side',
  erased: 'Times erased.',
  draft: 'Draft. No clinician has checked this guide yet.',
} as const satisfies Messages;

/** Message ids of the guide. */
export type GuideKey = keyof typeof en;
