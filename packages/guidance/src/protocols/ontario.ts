import type { Step } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { caOn } from '../overlays/ca-on.ts';
import { callStep } from './call-step.ts';

/** Ontario's first step and its number, which the guide has at once; whole protocols load after it. */
export const ontarioCall: {
  readonly region: string;
  readonly number: string;
  readonly step: Step<GuideWord>;
} = { region: caOn.id, number: String(caOn.facts.emergencyNumber), step: callStep(caOn) };
