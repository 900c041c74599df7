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
        ' intake="../" recipients="age1ours age1safe" emergency="911" keep-days="30" languages="en fr"' +
        ' data-signed-keys="keys.signed"><p>519-555-0100</p></peer-outreach-form>',
    );
    expect(page).not.toContain('no-police');
    expect(page).not.toMatch(/https?:/);
  });

  it('may be framed by the sites of the agency alone, and load from nowhere else', async () => {
    const get = intake({}, ['https://www.drop-in.example']);
    const policy = (await get('/form/feedback')).headers.get('Content-Security-Policy');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
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
