import { en as guidance } from '@peerkit/guidance/locales/en';
import type { Messages } from '@peerkit/model';
import type { Catalog } from '../shared/i18n/localizer.ts';

const frame = {
  language: 'Language',
  call: 'Call {number}',
  speaker: 'Put the phone on speaker',
  local: 'Call your local emergency number.',
  'unknown-region': 'We have no steps for this place yet.',
  failed: 'The guide could not start. Read the steps here.',
  overview: 'What to do in an overdose',
  begin: 'Start',
  then: 'Then:',
  kit: 'What do you have?',
  back: 'Back',
  'last-dose': 'Last dose {time} ago. Dose {count}.',
  'dose-at': 'Dose {count}: {time}',
  'dose-saved': 'Dose {count} saved.',
  'undo-dose': 'Undo dose',
  'dose-off': 'Last dose taken off.',
  'redose.wait': 'Give it time. Keep helping them breathe. Look again at {minutes} minutes.',
  'redose.check': 'Look again now. Are they breathing?',
  'redose.due': 'Not breathing well? Give the next dose.',
  'redose.now': 'Breathing stopped again. Give a dose now.',
  'redose.unsure': 'The clock on this phone changed. Not breathing well? Give a dose.',
  'pacer.now': 'Give a breath now',
  'pacer.next': 'Next breath in {seconds}',
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
  more: 'Times and privacy',
  kept: 'Dose times stay on this phone only. They are dropped after {hours} hours.',
  'not-kept': 'This phone cannot keep the times. Keep this page open.',
  erase: 'Erase times and start again',
  erased: 'Times erased.',
  draft: 'Draft. No clinician has checked this guide yet.',
  sources: 'Where does this come from?',
  'sources-failed': 'This did not load. Try again when you are online.',
} as const;

/** The frame's own words and those of the guidance, in one catalog. */
export const guideStrings = { ...frame, ...guidance };

export type GuideKey = keyof typeof guideStrings;

export const guideWords: Catalog<GuideKey> = {
  en: guideStrings satisfies Messages<GuideKey>,
  load: {
    el: () => import('./locales/el.ts'),
    fr: () => import('./locales/fr.ts'),
    hu: () => import('./locales/hu.ts'),
    lt: () => import('./locales/lt.ts'),
    nl: () => import('./locales/nl.ts'),
    pl: () => import('./locales/pl.ts'),
    pt: () => import('./locales/pt.ts'),
  },
};
