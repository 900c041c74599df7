import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KIND_NAMES } from '@peerkit/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../apps/partner-site/build.mjs';
import { createSite } from '../../apps/partner-site/server/site.mjs';

/** The forms that the start page shows, and where. */
const ON_START: Readonly<Record<string, string>> = {
  'request-peer': '/#ask',
  'wrong-entry': '/#find',
};

let built: string;
let site: ReturnType<typeof createSite>;

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'peerkit-site-'));
  buildPages({ guide: '<p>Steps</p>', places: '<p>Places</p>' }, '<script></script>', built);
  const agency = { agency: 'mill-road', recipients: ['age1first', 'age1second'] };
  site = createSite({ intakeUrl: 'http://127.0.0.1:9', agency, built });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Where a visitor ends up who follows redirects, and what is there. */
async function visit(address: string): Promise<{ status: number; at: string; html: string }> {
  let at = address;
  let answer = await site.request(at);
  while (answer.status === 301 || answer.status === 302) {
    at = answer.headers.get('location') ?? '';
    answer = await site.request(at.replace(/#.*/, ''));
  }
  return { status: answer.status, at, html: await answer.text() };
}

describe.each(KIND_NAMES)('the address of %s', (kind) => {
  it.each([`/${kind}`, `/${kind}.html`, `/${kind}/`])('%s shows its form', async (address) => {
    const { status, at, html } = await visit(address);
    expect({ status, at }).toEqual({ status: 200, at: ON_START[kind] ?? `/${kind}` });
    expect(html).not.toContain('{{');
    if (kind !== 'wrong-entry') expect(html).toContain(`kind="${kind}"`);
    expect(html).toContain('agency="mill-road"');
    expect(html).toContain('recipients="age1first age1second"');
  });
});

it('shows the start page under both of its names', async () => {
  expect(await visit('/index.html')).toEqual(await visit('/'));
});

it('shows a form in a frame of the intake, and lets that page frame nothing else', async () => {
  const answer = await site.request('/in-a-frame');
  const html = await answer.text();
  expect(html).toMatch(/kind="bad-supply"\s+mode="frame"\s+intake="http:\/\/127\.0\.0\.1:9"/);
  expect(html).not.toMatch(/\{\{|age1first/);
  const policy = (of: Response) => of.headers.get('Content-Security-Policy');
  expect(policy(answer)).toContain('frame-src http://127.0.0.1:9');
  expect(policy(await site.request('/bad-supply'))).not.toContain('frame-src');
});

it.each(['/guide', '/guide/', '/guide/index.html'])(
  'lets the scripts of the guide for phones run at %s',
  async (address) => {
    mkdirSync(join(built, 'public/guide'), { recursive: true });
    const own = `default-src 'none'; script-src 'sha256-x'`;
    const html = `<meta http-equiv="Content-Security-Policy" content="${own}">`;
    writeFileSync(join(built, 'public/guide/index.html'), html);
    const { at } = await visit(address);
    const answer = await site.request(at);
    expect(answer.headers.get('Content-Security-Policy')).toContain('sha256-x');
  },
);

// A page that the server fills in is nothing to send as it lies on disk.
it.each([
  ...['/form.html', '/layout.html', '/pages/form.html', '/pages/referral.html'],
  ...['/Referral.html', '/public/../pages/referral.html', '/public/site.css'],
])('has nothing at %s', async (address) => {
  expect((await visit(address)).status).toBe(404);
});

it('sends the files beside the pages', async () => {
  expect((await visit('/site.css')).status).toBe(200);
  expect((await visit('/icon.svg')).status).toBe(200);
});
