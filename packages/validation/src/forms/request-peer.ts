import { PEER_NEEDS, REACH_WAYS, REQUEST_PEER_LIMITS as LIMITS } from '@peerkit/model';
import type { FieldRules } from './rules.ts';

const BY_MESSAGE = { field: 'reach', is: ['phone', 'text', 'email'] } as const;

/**
 * The rules of the form kind `request-peer`: forgiving about how things are written, strict about what
 * is kept. A type test holds them to the model's `RequestPeerAnswers`.
 */
export const requestPeerRules = {
  needs: { takes: 'choices', from: PEER_NEEDS, required: true },
  area: { takes: 'text', max: LIMITS.area, required: true },
  reach: { takes: 'choice', from: REACH_WAYS, required: true },
  contact: {
    takes: 'text',
    max: LIMITS.contact,
    required: true,
    when: BY_MESSAGE,
    format: { by: 'reach', of: { phone: 'phone', text: 'phone', email: 'email' } },
  },
  messageOk: { takes: 'yes-no', when: BY_MESSAGE },
  meetAt: {
    takes: 'text',
    max: LIMITS.meetAt,
    required: true,
    when: { field: 'reach', is: ['in-person'] },
  },
  name: { takes: 'text', max: LIMITS.name },
  note: { takes: 'text', max: LIMITS.note },
} as const satisfies FieldRules;
