import {
  PEER_NEEDS,
  REACH_WAYS,
  REQUEST_PEER_LIMITS as LIMITS,
  type Issue,
  type RequestPeerAnswers,
} from '@peerkit/model';
import * as z from '../zod.ts';
import { barePostAddress, isEmail, isPhone } from './contact.ts';
import { defineFormKind, type LooseAnswers } from './kind.ts';

/** Checks of the form kind `request-peer`: forgiving about how things are written, strict about what is kept. */
export const requestPeer = defineFormKind<RequestPeerAnswers>({
  fields: requestPeerFields,
  tidy,
  across,
});

/** One schema per answer; a type test holds them to the model's {@link RequestPeerAnswers}. */
export function requestPeerFields() {
  return {
    needs: z.array(z.enum(PEER_NEEDS)).check(z.minLength(1), z.maxLength(PEER_NEEDS.length)),
    area: text(LIMITS.area),
    reach: z.enum(REACH_WAYS),
    contact: z.exactOptional(text(LIMITS.contact)),
    messageOk: z.exactOptional(z.boolean()),
    meetAt: z.exactOptional(text(LIMITS.meetAt)),
    name: z.exactOptional(text(LIMITS.name)),
    note: z.exactOptional(text(LIMITS.note)),
  };
}

function text(max: number) {
  return z.string().check(z.maxLength(max), z.trim(), z.minLength(1));
}

/** Keeps only what the chosen way to be reached asks for: a number nobody needs is a number to lose. */
function tidy(answers: LooseAnswers): LooseAnswers {
  const kept = { ...answers };
  if (Array.isArray(kept['needs']) && kept['needs'].length <= PEER_NEEDS.length * 2) {
    kept['needs'] = [...new Set<unknown>(kept['needs'])];
  }
  if (kept['reach'] === 'in-person') {
    delete kept['contact'];
    delete kept['messageOk'];
  } else if (isReachWay(kept['reach'])) {
    delete kept['meetAt'];
  }
  if (kept['reach'] === 'email' && isWithin(kept['contact'], LIMITS.contact)) {
    kept['contact'] = barePostAddress(kept['contact']);
  }
  return kept;
}

function across(answers: LooseAnswers): Issue[] {
  const { reach, contact, meetAt } = answers;
  if (!isReachWay(reach)) return [];
  if (reach === 'in-person') return isEmpty(meetAt) ? [{ path: ['meetAt'], code: 'required' }] : [];
  if (isEmpty(contact)) return [{ path: ['contact'], code: 'required' }];
  if (!isWithin(contact, LIMITS.contact)) return [];
  if (reach === 'email') {
    return isEmail(contact) ? [] : [{ path: ['contact'], code: 'not-an-email' }];
  }
  return isPhone(contact) ? [] : [{ path: ['contact'], code: 'not-a-phone' }];
}

function isReachWay(value: unknown): value is RequestPeerAnswers['reach'] {
  return REACH_WAYS.some((way) => way === value);
}

function isWithin(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
