import { isAgencySlug } from '@peerkit/model';
import { ask } from './address.ts';
import { isPhone, list, type Finding } from './finding.ts';
import { lineFindings } from './lines.check.ts';

/** What the check reads of a form. */
export interface FormLike {
  readonly kind: string;
  readonly intake: string;
  readonly agency: string;
  /** A page may have set anything. */
  readonly recipients: unknown;
  readonly emergency: string;
  readonly lines: string;
  readonly keepDays?: number;
  readonly sink?: unknown;
  getAttribute(name: string): string | null;
}

const isKey = (recipient: string): boolean => /^age1[a-z0-9]+$/.test(recipient);

/** @param kinds The kinds that forms can show. */
export async function formFindings(
  form: FormLike,
  kinds: readonly string[],
): Promise<readonly Finding[]> {
  const { kind, agency, sink } = form;
  const found: Finding[] = [];
  if (kind === '') found.push({ key: 'kind-missing', params: { first: kinds[0] ?? '' } });
  else if (!kinds.includes(kind)) {
    found.push({ key: 'kind-unknown', params: { kind, known: list(kinds) } });
  }
  found.push(...promiseFindings(form));
  // The page brings what sends: the rest is its own business.
  if (sink) return found;
  if (agency === '') found.push({ key: 'agency-missing' });
  else if (!isAgencySlug(agency)) found.push({ key: 'agency-bad', params: { agency } });
  found.push(...keyFindings(form.recipients));
  return [...found, ...(await intakeFindings(form, kinds.includes(kind)))];
}

function keyFindings(given: unknown): readonly Finding[] {
  const recipients = keysOf(given);
  if (!recipients) return [{ key: 'recipients-kind', params: { given: typeof given } }];
  const found: Finding[] = [];
  // The page may have replaced `entries`.
  recipients.forEach((recipient, at) => {
    if (!isKey(recipient)) found.push({ key: 'recipient-bad', params: { position: at + 1 } });
  });
  const { size: count } = new Set(recipients);
  if (count < 2) found.push({ key: 'recipients-few', params: { count } });
  return found;
}

/** The keys of a form, as the element takes them; undefined for what is no list of them. */
function keysOf(given: unknown): readonly string[] | undefined {
  if (typeof given === 'string') return given.split(/[\s,]+/).filter((key) => key !== '');
  return Array.isArray(given) ? given.map(String) : undefined;
}

/** What the form tells people: whom to call, and for how long answers are kept. */
function promiseFindings(form: FormLike): readonly Finding[] {
  const found: Finding[] = [];
  const { emergency, keepDays } = form;
  if (emergency.trim() === '') found.push({ key: 'emergency-missing' });
  else if (!isPhone(emergency)) {
    found.push({ key: 'emergency-bad', params: { emergency } });
  }
  found.push(...lineFindings(form.lines));
  const days = form.getAttribute('keep-days');
  if (days !== null && keepDays === undefined)
    found.push({ key: 'keep-days-bad', params: { days } });
  return found;
}

async function intakeFindings(form: FormLike, hasKind: boolean): Promise<readonly Finding[]> {
  if (form.intake === '') return [{ key: 'intake-missing' }];
  const base = urlOf(form.intake);
  if (!base) return [{ key: 'intake-not-http', params: { address: form.intake } }];
  if (/\/v1(\/|$)/.test(base.pathname)) {
    return [{ key: 'intake-version', params: { address: form.intake } }];
  }
  const { origin } = base;
  const address = `${base.href.replace(/\/+$/, '')}/v1/agency`;
  const found: Finding[] = [];
  if (base.protocol === 'http:' && location.protocol === 'https:') {
    found.push({ key: 'intake-not-secure' });
  }
  const answer = await ask(address);
  switch (answer.kind) {
    case 'text':
      return [...found, ...answerFindings(form, hasKind, address, answer.text)];
    case 'status':
      return [...found, { key: 'intake-status', params: { address, status: answer.status } }];
    case 'csp':
      return [...found, { key: 'intake-csp', params: { address, origin } }];
    case 'cors':
      return [...found, { key: 'intake-cors', params: { address, origin: location.origin } }];
    default:
      return [...found, { key: `intake-${answer.kind}`, params: { address } }];
  }
}

/** What an intake says of itself, held against the form. */
function answerFindings(
  { agency, recipients, kind }: FormLike,
  hasKind: boolean,
  address: string,
  text: string,
): readonly Finding[] {
  const info = infoOf(text);
  if (!info) return [{ key: 'intake-other', params: { address } }];
  const found: Finding[] = [];
  if (isAgencySlug(agency) && agency !== info.agency) {
    const params = { address, theirs: info.agency, ours: agency };
    found.push({ key: 'agency-unknown', params });
  }
  keysOf(recipients)?.forEach((recipient, at) => {
    if (!isKey(recipient) || info.recipients.includes(recipient)) return;
    const params = { address, position: at + 1, keys: list(info.recipients) };
    found.push({ key: 'keys-unknown', params });
  });
  if (hasKind && !info.kinds.includes(kind)) {
    found.push({ key: 'kind-refused', params: { address, kind, known: list(info.kinds) } });
  }
  return found;
}

interface Info {
  readonly agency: string;
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
}

function infoOf(text: string): Info | undefined {
  try {
    const { agency, recipients, kinds } = JSON.parse(text) as Partial<Info>;
    const isInfo = typeof agency === 'string' && Array.isArray(recipients) && Array.isArray(kinds);
    return isInfo ? { agency, recipients, kinds } : undefined;
  } catch {
    // Not JSON, or nothing in it.
    return undefined;
  }
}

function urlOf(intake: string): URL | undefined {
  try {
    const url = new URL(intake, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    // Not an address.
    return undefined;
  }
}
