import { describe, expect, it } from 'vitest';
import { createIntakeApp } from '../app.ts';
import type { SubmissionStore } from '../store/submission-store.ts';
import type { FormPages } from './form-pages.ts';

const OURS = 'age1ours age1safe';
const files: Readonly<Record<string, string>> = {
  'peer-outreach-form.js': 'form()',
  'peer-outreach-form/1a2b/fr.js': 'fr()',
};
/** No page touches the storage. */
const store = {} as SubmissionStore;

function intake(pages: Partial<FormPages> | undefined, origins: readonly string[] = []) {
  const encoder = new TextEncoder();
  const app = createIntakeApp({
    store,
    agency: 'drop-in',
    recipients: OURS.split(' '),
    origins,
    ...(pages && {
      pages: {
        file: (path) => {
          const text = files[path];
          return Promise.resolve(text === undefined ? undefined : encoder.encode(text));
        },
        ...pages,
      },
    }),
  });
  return (path: string) => Promise.resolve(app.request(path));
}

describe('the pages of the forms', () => {
  it('hold one form, sealed to the keys of the intake, with what the agency says', async () => {
    const get = intake({
      agencyName: 'The "Drop-in" <team>',
      emergency: '911',
      lines: 'Night line: 519-555-0142',
      keepDays: 30,
      languages: ['en', 'fr'],
      contact: '519-555-0100',
    });
    const response = await get('/form/feedback');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
    const page = await response.text();
    expect(page).toContain('<html lang="en" data-peerkit="hosted">');
    expect(page).toContain('<h1>Tell us how we did</h1>');
    expect(page).toContain(
      '<peer-outreach-form kind="feedback" agency="drop-in" agency-name="The &quot;Drop-in&quot; &lt;team&gt;"' +
        ' intake="../" recipients="age1ours age1safe" emergency="911" lines="Night line: 519-555-0142" keep-days="30" languages="en fr"' +
        ' data-signed-keys="keys.signed"><p>519-555-0100</p></peer-outreach-form>',
    );
    expect(page).not.toContain('no-police');
    expect(page).not.toMatch(/https?:/);
  });

  it('say without JavaScript whom to call, who reads, and what to do instead', async () => {
    const pages = {
      agencyName: 'The <Drop-in>',
      emergency: '911',
      noPolice: true,
      languages: ['en', 'fr', 'el', 'hu', 'lt', 'nl', 'pl', 'pt'],
      contact: '519-555-0100',
    };
    const off = async (path: string, get = intake(pages)) =>
      /<noscript>([^]*?)<\/noscript>\n<peer-outreach-form/.exec(
        await (await get(path)).text(),
      )?.[1] ?? '';
    const english = await off('/form/feedback');
    expect(english.split('\n').filter((line) => line.startsWith('<p>'))).toEqual([
      '<p>Is someone not breathing? <a href="tel:911">Call 911</a></p>',
      '<p>What people send with it is locked. Only the team (The &lt;Drop-in&gt;) can open it. They do not give it to police.</p>',
      '<p>The form does not work without JavaScript. Reach the team this way:</p>',
    ]);
    const all = await Promise.all(pages.languages.map((one) => off(`/form/feedback?lang=${one}`)));
    expect(new Set(all).size).toBe(8);
    for (const text of all) expect(text).toContain('href="tel:911"');
    const bare = await off('/form/feedback', intake({}));
    expect(bare).toContain('Call your local emergency number.');
    expect(bare).toContain('Please reach the team another way.');
    expect(bare).not.toContain('police');
  });

  it('may be framed by the sites of the agency alone, and load from nowhere else', async () => {
    const get = intake({}, ['https://www.drop-in.example']);
    const pageOf = async () => {
      const response = await get('/form/feedback');
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      return { policy, nonce: / nonce="([^"]+)"/.exec(await response.text())?.[1] ?? '' };
    };
    const { policy, nonce } = await pageOf();
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect((await pageOf()).nonce).not.toBe(nonce);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self' https://www.drop-in.example",
    ]);
    // What is no page is framed by nobody.
    const other = (await get('/v1/agency')).headers.get('Content-Security-Policy');
    expect(other).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([
    ['?lang=fr', 'fr', 'Dites-nous'],
    ['?lang=fr-CA', 'fr', 'Dites-nous'],
    ['?lang=de', 'en', 'Tell us'],
    ['?lang="><script>', 'en', 'Tell us'],
    ['', 'en', 'Tell us'],
  ])('are in a language of the agency: %s', async (query, lang, words) => {
    const page = await (await intake({ languages: ['en', 'fr'] })(`/form/feedback${query}`)).text();
    expect(page).toContain(`<html lang="${lang}" `);
    expect(page).toContain(`<h1>${words}`);
  });

  it.each(['/form/no-such-kind', '/form/constructor', '/form/', '/form/keys.signed'])(
    'are not there for %s',
    async (path) => {
      const response = await intake({})(path);
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        404,
        'application/problem+json',
      ]);
    },
  );

  it('come with the files of the elements, and no other', async () => {
    const get = intake({});
    const script = await get('/form/files/peer-outreach-form/1a2b/fr.js');
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('fr()');
    for (const path of ['sri.json', '../package.js', 'a/%2e%2e/%2e%2e/secret.js', '.env.js']) {
      expect((await get(`/form/files/${path}`)).status).toBe(404);
    }
  });

  it('give the list that the root key signed, where there is one', async () => {
    const signedKeys = () => Promise.resolve(new TextEncoder().encode('signed'));
    expect(await (await intake({ signedKeys })('/form/keys.signed')).text()).toBe('signed');
  });

  it('are not there unless the agency wants them', async () => {
    expect((await intake(undefined)('/form/feedback')).status).toBe(404);
  });
});
