import { callEn } from '@peerkit/guidance/locales/call.en';
import type { MoreWord } from '@peerkit/guidance/locales/more.en';
import type { Messages } from '@peerkit/model';
import type { StepKey } from './steps.en.ts';

/** The words that nobody may have to wait for: the call, and what is said when no steps come. */
export const en = {
  ...callEn,
  name: 'Overdose help',
  call: 'Call {number}',
  local: 'Call your local emergency number.',
  'unknown-region': 'We have no steps for this place yet.',
  failed: 'The guide could not start. Read the steps here.',
  'way.responds': 'They respond',
  'way.no-phone': 'No phone',
  'done.call': 'Called. Next: naloxone',
  draft: 'Draft. No clinician has checked this guide yet.',
} as const satisfies Messages;

/** Message ids that every phone loads first. */
export type FirstKey = keyof typeof en;

/** Message ids of the guide. */
export type GuideKey = FirstKey | StepKey | MoreWord;
