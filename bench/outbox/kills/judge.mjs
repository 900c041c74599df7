import { unsealSubmission } from '@peerkit/outbox/unseal';

/** @import { SealedSubmission } from '@peerkit/model' */
/** @import { Death, End } from './site.mjs' */

const SENT = /Sent\. The team has it\./;
const CODE = /Your code is\s*([0-9A-F]{4}-[0-9A-F]{4})/;
const GONE = /What you typed before is gone/;
const UNKNOWN = /We do not know if your message was sent/;
/** Nobody deleted it, and no intake refused it. */
const NEVER = /was not sent|stopped trying|no longer on this device|did not work/;

/**
 * Compares what a person was told with what the intake has.
 *
 * @param {object} seen
 * @param {string} seen.canary
 * @param {readonly string[]} seen.identities
 * @param {Death} seen.death
 * @param {readonly SealedSubmission[]} seen.atDeath What the intake had then.
 * @param {End} seen.end
 * @param {readonly SealedSubmission[]} seen.atEnd
 * @param {boolean} seen.isSamePage The page was loaded again.
 * @param {string} seen.line
 */
export async function judge({ canary, identities, death, atDeath, end, atEnd, isSamePage, line }) {
  const lies = [];
  if (line === 'good' && death.steps !== undefined && !SENT.test(death.screen))
    lies.push(`on a good line: ${death.screen.slice(0, 200)}`);
  const isPromised = SENT.test(death.screen) || /Your message is saved/.test(death.screen);
  const [row] = atEnd;
  const lost = isPromised && !row ? 1 : 0;
  if (SENT.test(death.screen)) {
    const [known] = atDeath;
    const code = CODE.exec(death.screen)?.[1];
    if (!known) lies.push('"sent", and the intake had nothing');
    else if (code !== codeOf(known.id))
      lies.push(`the code ${String(code)} is not that of the message`);
  }
  for (const { screen } of [death, end])
    if (NEVER.test(screen)) lies.push(`nobody refused or deleted it: ${screen.slice(0, 300)}`);
  if (end.waiting !== 0)
    lies.push(`${String(end.waiting)} left to send, at the end: ${end.screen.slice(0, 300)}`);
  const code = CODE.exec(end.screen)?.[1];
  if (code !== undefined && code !== codeOf(row?.id ?? ''))
    lies.push(`at the end the code ${code} of nothing`);
  if (row && isSamePage && GONE.test(end.screen)) lies.push('"gone", and the intake has it');
  // WebKit lets a page that is gone go on for a moment, without storage: what it sends then, no page can know.
  if (row && end.isStored && UNKNOWN.test(end.screen))
    lies.push('"nobody knows", and the queue had it');
  if (!row && isSamePage && !GONE.test(end.screen) && !UNKNOWN.test(end.screen))
    lies.push('not a word of what was lost');
  if (row && !(await opens(row, identities, canary)))
    lies.push('what arrived is not what was written');
  return { received: row ? 1 : 0, lost, duplicated: Math.max(0, atEnd.length - 1), lies };
}

/** @param {string} id */
const codeOf = (id) => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** @param {SealedSubmission} row @param {readonly string[]} identities @param {string} canary */
async function opens(row, identities, canary) {
  const opened = await Promise.all(identities.map((identity) => unsealSubmission(row, [identity])));
  return opened.every((submission) => JSON.stringify(submission).includes(canary));
}
