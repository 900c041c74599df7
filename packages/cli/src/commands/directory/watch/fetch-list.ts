import { basename, extname } from 'node:path';
import { detectFormat } from '@peerkit/formats';
import { Failure, reasonOf } from '../../../failure.ts';

/** What may be fetched, and how much of it. */
export interface FetchLimits {
  /** Hosts that the operator named, e.g. `docs.example.org`: no other host is asked, even after a redirect. */
  readonly hosts: ReadonlySet<string>;
  readonly mostBytes: number;
  readonly patienceMs: number;
}

/** A list as it came. */
export interface FetchedList {
  /** A plain file name, with the ending of what the bytes are. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;
const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);
const ENDINGS = new Set(['.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.txt', '.xlsx', '.xls']);
const LONGEST_NAME = 80;
/** Enough of a file to tell what it is. */
const BEGINNING = 64 * 1024;

/** Whether a source is an address, and not the path of a file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/** An address that may be fetched. @throws Failure for any but https, or http on this computer. */
export function listAddress(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && HERE.has(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
    throw new Failure('watchAddress', { value: source });
  }
  return url;
}

/**
 * Fetches a published list. Follows redirects only to hosts that the operator named.
 * @throws Failure that says in a sentence what came instead.
 */
export async function fetchList(source: string, limits: FetchLimits): Promise<FetchedList> {
  const signal = AbortSignal.timeout(limits.patienceMs);
  try {
    const response = await follow(listAddress(source), source, limits, signal);
    const bytes = await bodyOf(response, source, limits.mostBytes);
    refuseOther(bytes, source);
    return { name: nameOf(response, source, bytes), bytes };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) {
      const seconds = Math.round(limits.patienceMs / 1000);
      throw new Failure('fetchSlow', { address: source, count: seconds }, { cause: error });
    }
    throw error;
  }
}

async function follow(
  start: URL,
  source: string,
  { hosts }: FetchLimits,
  signal: AbortSignal,
): Promise<Response> {
  let at = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await ask(at, source, signal);
    if (response.ok) return response;
    await response.body?.cancel();
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) {
      throw refusal(response.status, source);
    }
    if (!URL.canParse(to, at)) throw new Failure('fetchLost', { address: source });
    at = listAddress(new URL(to, at).href);
    if (!hosts.has(at.host)) throw new Failure('fetchHost', { address: source, host: at.host });
  }
  throw new Failure('fetchLost', { address: source });
}

async function ask(at: URL, source: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(at, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/csv, application/json, */*;q=0.5', 'user-agent': 'peerkit' },
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Failure(
      'fetchNothing',
      { address: source, reason: causeOf(error) },
      { cause: error },
    );
  }
}

function refusal(status: number, source: string): Failure {
  if (status === 401 || status === 403) return new Failure('fetchPrivate', { address: source });
  if (status === 404 || status === 410) return new Failure('fetchGone', { address: source });
  return new Failure('fetchStatus', { address: source, status: String(status) });
}

async function bodyOf(response: Response, source: string, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  const big = new Failure('fetchBig', { address: source, count: Math.round(most / 1e6) });
  if (announced > most) throw big;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      size += piece.length;
      if (size > most) throw big;
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof Failure || isTimeout(error)) throw error;
    throw new Failure('fetchHalf', { address: source }, { cause: error });
  }
  return Buffer.concat(pieces);
}

/** A page where a list should be, half a file, or nothing at all. */
function refuseOther(bytes: Uint8Array, source: string): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginning = text.subarray(0, 512).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (beginning === '') throw new Failure('fetchEmpty', { address: source });
  if (/^<(!doctype\s+html|html|head|body|script|!--)/i.test(beginning)) {
    throw new Failure('fetchPage', { address: source });
  }
  const end = text.subarray(-512).toString('latin1').trimEnd().slice(-1);
  if (/^[[{]/.test(beginning) && end !== '}' && end !== ']') {
    throw new Failure('fetchHalf', { address: source });
  }
}

/** The name that the server gives, else that of the address: it may say what the table holds. */
function nameOf(response: Response, source: string, bytes: Uint8Array): string {
  const attachment = /filename="?([^";]+)"?/i.exec(
    response.headers.get('content-disposition') ?? '',
  );
  const path = new URL(source).pathname;
  const name = basename(attachment?.[1] ?? decoded(path))
    .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replace(/^[._ -]+/, '')
    .slice(-LONGEST_NAME);
  const plain = name === '' ? 'list' : name;
  return ENDINGS.has(extname(plain).toLowerCase()) ? plain : `${plain}${endingOf(bytes)}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** The ending for bytes that came without one. What is no list is refused by whoever reads it. */
function endingOf(bytes: Uint8Array): string {
  switch (detectFormat('', bytes.subarray(0, BEGINNING))) {
    case 'xlsx':
      return '.xlsx';
    case 'hsds-json':
    case 'table-json':
    case 'datapackage':
      return '.json';
    default:
      return '.csv';
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** `fetch` hides why it failed one level down. */
function causeOf(error: unknown): string {
  return reasonOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}
