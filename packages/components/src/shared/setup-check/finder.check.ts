import type { DirectorySource } from '@peerkit/model';
import type { UrlSourceOptions } from '../sources/url-source.ts';
import { ask } from './address.ts';
import { list, type Finding } from './finding.ts';
import { presetFindings, type PresetLike } from './preset.check.ts';

/** What the check reads of a finder. */
export interface FinderLike extends PresetLike {
  readonly src: string;
  readonly signedBy: string;
  readonly source?: unknown;
  readonly address: string;
  readonly rows: number;
  readonly report: string;
}

const ADDRESSES = ['place', 'search', 'off'];
const WRONG_ENTRY = 'wrong-entry';

/** @param connect Makes a source of `src`, as the finder does. */
export async function finderFindings(
  host: FinderLike,
  connect: ((src: string, options: UrlSourceOptions) => DirectorySource) | undefined,
): Promise<readonly Finding[]> {
  const own = [...valueFindings(host), ...reportFindings(host)];
  const lost = await sourceFindings(host, connect);
  return [...own, ...lost, ...(lost.length > 0 ? [] : await presetFindings(host))];
}

function valueFindings(host: FinderLike): readonly Finding[] {
  const { address, rows } = host;
  const found: Finding[] = [];
  if (!ADDRESSES.includes(address)) {
    found.push({ key: 'address-unknown', params: { address, known: list(ADDRESSES) } });
  }
  if (!(rows >= 1)) {
    found.push({ key: 'rows-bad', params: { rows: host.getAttribute('rows') ?? String(rows) } });
  }
  return found;
}

/** A form for what is wrong in the list, where the page names one. */
function reportFindings(host: FinderLike): readonly Finding[] {
  const { report } = host;
  if (report === '') return [];
  const root = host.getRootNode() as ParentNode;
  const kindOf = (form: Element): string => form.getAttribute('kind') ?? '';
  const named = root.querySelector(`#${CSS.escape(report)}`);
  // Whatever else the page has there, it takes the event.
  if (named?.localName === 'peer-outreach-form' && kindOf(named) !== WRONG_ENTRY) {
    return [{ key: 'report-kind', params: { report, kind: kindOf(named) } }];
  }
  const forms = [...root.querySelectorAll(`peer-outreach-form[kind="${WRONG_ENTRY}"][id]`)];
  const known = forms.length === 0 ? 'none' : list(forms.map(({ id }) => id));
  return named ? [] : [{ key: 'report-unknown', params: { report, known } }];
}

async function sourceFindings(
  { src, signedBy, source }: FinderLike,
  connect: ((src: string, options: UrlSourceOptions) => DirectorySource) | undefined,
): Promise<readonly Finding[]> {
  // The page brings its own directory.
  if (source) return [];
  if (src === '') return [{ key: 'src-missing' }];
  const { href: address, origin } = new URL(src, document.baseURI);
  const answer = await ask(address);
  switch (answer.kind) {
    case 'text':
      return connect ? directoryFindings(connect(src, { signedBy }), address, signedBy) : [];
    case 'status':
      return [{ key: 'src-status', params: { address, status: answer.status } }];
    case 'csp':
      return [{ key: 'src-csp', params: { address, origin } }];
    case 'cors':
      return [{ key: 'src-cors', params: { address, origin: location.origin } }];
    default:
      return [{ key: `src-${answer.kind}`, params: { address } }];
  }
}

async function directoryFindings(
  source: DirectorySource,
  address: string,
  keys: string,
): Promise<readonly Finding[]> {
  try {
    const given = await source.load();
    if ('shards' in given) return [];
    const entries: unknown =
      'index' in given ? (given.index as { entries?: unknown }).entries : given.directory.services;
    const isEmpty = Array.isArray(entries) && entries.length === 0;
    return isEmpty ? [{ key: 'src-empty', params: { address } }] : [];
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    if (told.startsWith('bad-key')) return [{ key: 'signed-by-bad', params: { keys } }];
    return [{ key: 'src-unreadable', params: { address, cause: told } }];
  }
}
