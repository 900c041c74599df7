import { createHash } from 'node:crypto';
import type { Hsds } from '@peerkit/formats/write';
import { LISTS, type Catalog, type ListName, type PageQuery } from './catalog.ts';

/** What is answered to a request, before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request, without anything that tells who sent it. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** The `If-None-Match` header. */
  readonly known?: string | undefined;
}

const PER_PAGE = 50;
const MOST_PER_PAGE = 100;
const LONGEST_TARGET = 2048;
const LONGEST_SEARCH = 200;
/** Any page may read a public directory; no cookies are sent. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Expose-Headers': 'ETag',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
const READ = { ...OPEN, 'Content-Type': 'application/json; charset=utf-8' };
/** An address with search words in it must not be stored in a shared cache. */
const CACHED = 'public, max-age=60';
const NOT_SHARED = 'private, max-age=60';

/** Known parameters. Any other is refused, since ignoring one would silently give the wrong answer. */
const KNOWN = new Set([
  'search',
  'page',
  'per_page',
  'minimal',
  'full',
  'format',
  'organization_id',
  'taxonomy_term_id',
]);
const MINIMAL = [
  'id',
  'name',
  'alternate_name',
  'description',
  'status',
  'organization_id',
  'url',
  'email',
];

/** Answers one request of the HSDS 3.1 API. Nothing of it is logged. */
export async function answer(catalog: Catalog, { method, target, known }: Asked): Promise<Answer> {
  if (method === 'OPTIONS') return { status: 204, headers: OPEN, body: '' };
  if (method !== 'GET' && method !== 'HEAD') {
    return problem(405, 'This service can only be read.', { Allow: 'GET, HEAD, OPTIONS' });
  }
  if (target.length > LONGEST_TARGET) return problem(414, 'The address is too long.');
  const url = new URL(target, 'http://directory.invalid');
  const etag = etagOf(await catalog.version(), `${url.pathname}${url.search}`);
  const body = await bodyOf(catalog, url);
  if ('status' in body) return body;
  const cache = url.searchParams.has('search') ? NOT_SHARED : CACHED;
  const headers = { ...READ, ETag: etag, 'Cache-Control': cache };
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return { status: 304, headers, body: '' };
  }
  return { status: 200, headers, body: JSON.stringify(body.value) };
}

async function bodyOf(catalog: Catalog, url: URL): Promise<Answer | { readonly value: unknown }> {
  const [name = '', id, ...rest] = url.pathname.replace(/^\/+|\/+$/g, '').split('/');
  if (name === '') return { value: ROOT };
  const list = LISTS.find((known) => known === name);
  if (list === undefined || rest.length > 0) return problem(404, 'There is nothing here.');
  if (id !== undefined) {
    const record = await catalog.record(list, id);
    return record === undefined ? problem(404, 'There is no such record.') : { value: record };
  }
  const query = queryOf(list, url.searchParams);
  if (typeof query === 'string') return problem(400, query);
  const { records, total } = await catalog.page(list, query);
  return { value: pageOf(query, total, query.isMinimal ? records.map(minimal) : records) };
}

const ROOT = {
  version: '3.1',
  profile: 'https://docs.openreferral.org/en/3.1/hsds/',
  openapi_url: 'https://docs.openreferral.org/en/3.1/hsds/api_reference.html',
};

/** Reads the parameters of a list; an error message when they are wrong. */
function queryOf(
  list: ListName,
  asked: URLSearchParams,
): (PageQuery & { readonly page: number; readonly isMinimal: boolean }) | string {
  for (const key of asked.keys()) {
    if (!KNOWN.has(key)) return `The parameter "${key}" is not supported.`;
  }
  if ((asked.get('format') ?? 'json') !== 'json') return 'The only format is "json".';
  const page = wholeIn(asked, 'page', 1);
  const limit = wholeIn(asked, 'per_page', PER_PAGE);
  if (page === undefined || page < 1) return '"page" is a whole number from 1.';
  if (limit === undefined || limit < 1 || limit > MOST_PER_PAGE) {
    return `"per_page" is a whole number from 1 to ${MOST_PER_PAGE}.`;
  }
  const search = asked.get('search')?.trim() ?? '';
  if (search.length > LONGEST_SEARCH) return `"search" has at most ${LONGEST_SEARCH} characters.`;
  const organizationId = asked.get('organization_id');
  const termId = asked.get('taxonomy_term_id');
  if (list !== 'services' && (search !== '' || organizationId !== null || termId !== null)) {
    return 'Only services can be searched.';
  }
  return {
    page,
    isMinimal: asked.get('minimal') === 'true' && asked.get('full') !== 'true',
    offset: (page - 1) * limit,
    limit,
    ...(search !== '' && { search }),
    ...(organizationId !== null && { organizationId }),
    ...(termId !== null && { termId }),
  };
}

function wholeIn(asked: URLSearchParams, key: string, otherwise: number): number | undefined {
  const text = asked.get(key);
  if (text === null) return otherwise;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function pageOf(
  { page, limit }: { readonly page: number; readonly limit: number },
  total: number,
  contents: readonly Hsds[],
): unknown {
  const pages = Math.ceil(total / limit);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

function minimal(record: Hsds): Hsds {
  return Object.fromEntries(Object.entries(record).filter(([key]) => MINIMAL.includes(key)));
}

/** Made from the request and the version of the directory, so that an unchanged answer need not be made again. */
function etagOf(version: string, target: string): string {
  return `"${createHash('sha256').update(`${version}\n${target}`).digest('hex').slice(0, 32)}"`;
}

/** A problem document of RFC 9457. */
export function problem(
  status: number,
  detail: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const headers = { ...OPEN, ...more, 'Content-Type': 'application/problem+json' };
  return { status, headers, body: JSON.stringify({ status, detail }) };
}
