import { chromium, type Browser, type Page } from 'playwright-core';
import { generateKeyPair, unsealSubmission } from '@peerkit/outbox/unseal';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { ELEMENTS } from './elements.ts';
import { serveHost, type HostSite } from './host-site.ts';
import { OLD_LIBRARIES } from './old-libraries.ts';
import { TRANSLATORS } from './translators.ts';

/** The files of `cdn/` on pages as people have them: what a page does to a script tag, and around it. */
const keys = await Promise.all([generateKeyPair(), generateKeyPair()]);
const recipients = keys.map(({ recipient }) => recipient).join(' ');
const BODY = [
  '<peer-naloxone-guide region="ca-on"><p>Call 911</p></peer-naloxone-guide>',
  '<peer-resource-finder src="/list.json"><p>Call 211</p></peer-resource-finder>',
  `<peer-outreach-form kind="request-peer" agency="demo" intake="/intake" recipients="${recipients}">Call us</peer-outreach-form>`,
  '<peer-quick-exit href="https://elsewhere.example/"><a href="https://elsewhere.example/">Leave</a></peer-quick-exit>',
].join('');
const LIST = '{"organizations":[{"id":"o1","name":"Harbour House"}]}';

const tag = (name: string, attributes = 'type="module"', query = ''): string =>
  `<script ${attributes} src="/cdn/peer-${name}.js${query}"></script>`;
const pageOf = (scripts: string, head = '', body = BODY): string =>
  `<!doctype html><html lang="en" data-peerkit-check="off"><meta charset="utf-8"><title>Page</title>${head}<body>${body}${scripts}`;
const ALL = ELEMENTS.map((name) => tag(name)).join('');

let browser: Browser;
let site: HostSite;
let page: Page;
let told: string[];

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  site = await serveHost();
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  site.policy = '';
  site.instead = (path) =>
    path === '/list.json' ? { type: 'application/json', body: LIST } : undefined;
  site.asked.length = 0;
  site.kept.length = 0;
  told = [];
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
});
afterEach(() => page.close());

async function open(html: string): Promise<void> {
  site.pages = { '/': html };
  await page.goto(site.origin);
  await page.waitForLoadState('networkidle');
}

/** Which elements show something of their own. */
const alive = (): Promise<string[]> =>
  page.evaluate(
    (names) =>
      names.filter((name) =>
        document.documentElement
          .querySelector(`peer-${name}`)
          ?.shadowRoot?.querySelector('.root *'),
      ),
    ELEMENTS as string[],
  );

const words = (name: string): Promise<string> =>
  page.locator(`peer-${name} .root`).first().innerText();

/** Fills in the form, up to where it can be sent. */
async function fillIn(): Promise<void> {
  const form = page.locator('peer-outreach-form');
  const on = form.getByRole('button', { name: 'Continue' });
  await form.getByLabel('Someone to talk to').check();
  await on.click();
  await form.getByLabel('Where are you?').fill('by the mill');
  await on.click();
  await form.getByLabel('Come and find me').check();
  await on.click();
  await form.getByLabel('When and where can we look for you?').fill('At noon');
  await on.click();
  await form.getByRole('heading', { name: 'Is there more we should know?' }).waitFor();
  await on.click();
  await form.getByRole('heading', { name: 'Check your answers' }).waitFor();
}

/** Fills in the form and sends it; gives back what arrived. */
async function send(
  before = (): Promise<void> => Promise.resolve(),
): Promise<Record<string, unknown>> {
  const form = page.locator('peer-outreach-form');
  await fillIn();
  await before();
  await form.locator('form button:not([type=button])').click();
  await form.getByText('Sent. The team has it.').waitFor();
  const [sealed] = site.kept as Parameters<typeof unsealSubmission>[0][];
  if (!sealed) throw new Error('Nothing arrived.');
  return (await unsealSubmission(sealed, [keys[0].identity])).answers as Record<string, unknown>;
}

const ANSWERS = { needs: ['someone-to-talk-to'], area: 'by the mill', meetAt: 'At noon' };

describe('a script tag', () => {
  it.each(['defer', 'async', ''])('works without type="module": %s', async (attributes) => {
    await open(pageOf(ELEMENTS.map((name) => tag(name, attributes)).join('')));
    expect(await alive()).toEqual(ELEMENTS);
    expect(await send()).toMatchObject(ANSWERS);
    expect(told).toEqual([]);
  });

  it.each(['type="module"', 'defer'])(
    'loads the file once under an address with a version: %s',
    async (attributes) => {
      await open(pageOf(tag('outreach-form', attributes, '?ver=17')));
      expect(await send()).toMatchObject(ANSWERS);
      expect(site.asked.filter((address) => address.includes('peer-outreach-form.js'))).toEqual([
        '/cdn/peer-outreach-form.js?ver=17',
      ]);
    },
  );

  it('works when all four are in one file and that is written into the page', async () => {
    const file = await (await fetch(`${site.origin}/cdn/peerkit.js`)).text();
    await open(pageOf(`<script>${file}</script>`));
    expect(await alive()).toEqual(ELEMENTS);
  });

  it('tells of another way when the file was moved without its parts', async () => {
    const file = await (await fetch(`${site.origin}/cdn/peer-outreach-form.js`)).text();
    site.instead = (path) => (path === '/cache/min/form.js' ? { body: file } : undefined);
    await open(pageOf('<script type="module" src="/cache/min/form.js"></script>'));
    const form = page.locator('peer-outreach-form');
    await form.getByLabel('Someone to talk to').check();
    await form.getByRole('button', { name: 'Continue' }).click();
    await form.getByText('or reach the team another way.').waitFor();
  });

  it.each(['changed', 'gone'])(
    'says in sight what to do where the parts of the form are %s',
    async (what) => {
      const map = JSON.parse(await (await fetch(`${site.origin}/cdn/import-map.json`)).text()) as {
        integrity: Record<string, string>;
      };
      const integrity = Object.fromEntries(
        Object.entries(map.integrity).map(([path, hash]) => [path.replace('./', '/cdn/'), hash]),
      );
      const head = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
      let isBad = true;
      site.instead = (path) => {
        if (!isBad || !/peer-outreach-form\/.+\.js$/.test(path)) return undefined;
        return what === 'gone'
          ? { status: 404, body: '' }
          : { type: 'text/javascript', body: 'globalThis.evil = true;' };
      };
      await page.setViewportSize({ width: 320, height: 568 });
      await open(pageOf(tag('outreach-form'), head));
      const form = page.locator('peer-outreach-form');
      await form.getByLabel('Someone to talk to').check();
      const on = form.getByRole('button', { name: 'Continue' });
      await on.click();
      const way = form.getByText('or reach the team another way.');
      await way.waitFor();
      await expect
        .poll(() => way.evaluate((at) => at.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true);
      expect(await form.getByText('Call us').isVisible()).toBe(true);
      expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
      isBad = false;
      await page.reload();
      expect(await send()).toMatchObject(ANSWERS);
    },
  );

  it('asks again at another address for every part that a login page came for', async () => {
    const asked = new Map<string, number>();
    site.instead = (path) => {
      const [, part] = /peer-outreach-form\/\w+\/([^?]+)/.exec(path) ?? [];
      if (part === undefined) return undefined;
      asked.set(part, (asked.get(part) ?? 0) + 1);
      return asked.get(part) === 1 ? { type: 'text/html', body: '<h1>Log in' } : undefined;
    };
    await open(pageOf(tag('outreach-form')));
    expect(await send()).toMatchObject(ANSWERS);
    expect([...asked.keys()]).toEqual(
      expect.arrayContaining(['closing.js', 'ending.part.js', 'seal.js']),
    );
    expect([...asked.values()].every((times) => times === 2)).toBe(true);
    const addresses = site.asked.filter((address) => address.includes('.js'));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('does not say "not online" on a device that is, when the sealing part is gone', async () => {
    site.instead = (path) => (path.includes('seal.js') ? { status: 404, body: '' } : undefined);
    await open(pageOf(tag('outreach-form')));
    await expect(
      Promise.race([
        send(),
        page
          .getByText('Keep this page open. ')
          .waitFor()
          .then(() => 'waits'),
      ]),
    ).resolves.toBe('waits');
    expect(await words('outreach-form')).not.toContain('not online');
  });
});

describe('a style of the page', () => {
  it.each([
    'main { text-decoration: line-through 6px red }',
    'body { text-decoration: underline 6px red }',
    '* { -webkit-text-stroke: 3px red !important }',
    'body { -webkit-text-stroke: 3px red; paint-order: stroke }',
    '* { text-emphasis: dot red; text-shadow: 0 0 3px red }',
  ])('draws nothing through the words of the guide: %s', async (css) => {
    const shot = async (style: string): Promise<string> => {
      const [guide = ''] = BODY.split('<peer-resource');
      await open(pageOf(tag('naloxone-guide'), `<style>${style}</style>`, `<main>${guide}</main>`));
      await page.locator('peer-naloxone-guide [data-way]').first().waitFor();
      return (await page.locator('peer-naloxone-guide').screenshot()).toString('base64');
    };
    expect((await shot(css)) === (await shot('main { color: red }'))).toBe(true);
  });
});

describe('controls of the page', () => {
  it.each([
    'createElement',
    'createComment',
    'createTreeWalker',
    'importNode',
    'addEventListener',
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'dispatchEvent',
  ])('named "%s" hide nothing from the elements, and hold nobody back', async (name) => {
    const named = `<form name="${name}"><input id="typed" value="near me"></form>`;
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }),
    );
    await open(pageOf(ALL, '', named + BODY));
    expect(await alive()).toEqual(ELEMENTS);
    expect(told).toEqual([]);
    await page.locator('peer-quick-exit .leave').first().click();
    await page.getByText('Elsewhere').waitFor();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('leave the way out to those who press Enter, and to pages that stop every click', async () => {
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }),
    );
    const stop = `<script>for (const on of [document, window]) on.addEventListener('click', (event) => event.stopPropagation(), true)</script>`;
    await open(pageOf(ALL, stop));
    await page.locator('peer-quick-exit .leave').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Elsewhere').waitFor();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

describe('Trusted Types', () => {
  const required = "require-trusted-types-for 'script'; ";

  it.each([
    `${required}trusted-types lit-html`,
    `${required}trusted-types lit-html peerkit`,
    `${required}trusted-types peerkit`,
    `${required}trusted-types lit-html 'allow-duplicates'`,
    required,
    'trusted-types lit-html',
    "trusted-types 'none'",
    'trusted-types jquery dompurify',
  ])('let all four elements work under: %s', async (policy) => {
    site.policy = `default-src 'self'; ${policy}`;
    await open(pageOf(ALL));
    expect(await alive()).toEqual(ELEMENTS);
  });

  it('let us work beside a page that has taken the name', async () => {
    site.policy = `default-src 'self' 'unsafe-inline'; ${required}trusted-types lit-html peerkit`;
    await open(
      pageOf(
        ALL,
        '<script>trustedTypes.createPolicy("lit-html", { createHTML: (text) => text })</script>',
      ),
    );
    expect(await alive()).toEqual(ELEMENTS);
  });

  it.each(["trusted-types 'none'", 'trusted-types jquery'])(
    'that let nobody draw: the page keeps its own words, and the console says what to add: %s',
    async (policy) => {
      site.policy = `default-src 'self'; ${required}${policy}`;
      await open(pageOf(ALL));
      expect(await alive()).toEqual([]);
      expect(await page.getByText('Call 911').isVisible()).toBe(true);
      expect(told.join('\n')).toContain('trusted-types lit-html peerkit');
    },
  );

  it('give nobody a policy that makes scripts', async () => {
    site.policy = `default-src 'self' 'unsafe-inline'; ${required}trusted-types lit-html`;
    await open(pageOf(ALL));
    const made = await page.evaluate(() => {
      const policy = (
        globalThis as unknown as Record<symbol, { createHTML(text: string): unknown }>
      )[Symbol.for('peerkit.templates')];
      return [
        '<img src=x onerror=alert(1)>',
        '<script>1</script>',
        '<iframe srcdoc=x>',
        '<a href="javascript:1">',
      ].map((text) => {
        try {
          return String(policy?.createHTML(text));
        } catch {
          return 'refused';
        }
      });
    });
    expect(made).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

describe.each(Object.entries(OLD_LIBRARIES))('%s', (_name, library) => {
  it('spoils nothing that is shown, kept or sent', async () => {
    await open(pageOf(ALL, `<script>${library}</script>`));
    expect(await alive()).toEqual(ELEMENTS);
    expect(await words('resource-finder')).toContain('Harbour House');
    expect(await send()).toMatchObject(ANSWERS);
    // What was sent is brought into sight once the browser has gone back: a press meanwhile could miss.
    await page.waitForTimeout(1500);
    const guide = page.locator('peer-naloxone-guide');
    for (const way of ['done', 'dose-given'])
      await guide.locator(`[data-way=${way}]`).first().click();
    await page.reload();
    await guide.getByRole('button', { name: 'Undo dose' }).first().waitFor();
    expect(told).toEqual([]);
  });
});

describe.each(Object.entries(TRANSLATORS))('a page translator that %s', (_name, translate) => {
  it('leaves heading and buttons of the guide true, and its clock running', async () => {
    await open(pageOf(ALL));
    const guide = page.locator('peer-naloxone-guide');
    await page.evaluate(translate, 'peer-naloxone-guide');
    expect(await words('naloxone-guide')).toContain('[es] Not responding? Call 911 now.');
    await guide.locator('[data-way=done]').first().click();
    await guide.getByRole('heading', { name: 'Give naloxone', exact: false }).first().waitFor();
    expect(await words('naloxone-guide')).not.toContain('Not responding');
    // A second tap at the same place counts only after the time of a double tap.
    await page.waitForTimeout(800);
    await guide.locator('[data-way=dose-given]').first().click();
    await guide.getByText('since dose').first().waitFor();
    await page.evaluate(translate, 'peer-naloxone-guide');
    // The clock of a busy machine may leave out seconds.
    await guide
      .getByText(/\b0:(0[3-9]|[1-5]\d)/)
      .first()
      .waitFor();
    expect(await words('naloxone-guide')).toContain('[es]');
    expect(told).toEqual([]);
  });

  it('leaves the results of the finder under their own names', async () => {
    const names = ['Harbour House', 'Pier Two', 'River Room'];
    const organizations = names.map((name, at) => ({ id: `o${String(at)}`, name }));
    site.instead = (path) =>
      path === '/list.json'
        ? { type: 'application/json', body: JSON.stringify({ organizations }) }
        : undefined;
    await open(pageOf(ALL));
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('River Room').first().waitFor();
    await page.evaluate(translate, 'peer-resource-finder');
    await finder.locator('#text').fill('pier');
    await finder.locator('.open', { hasText: 'Pier Two' }).waitFor();
    expect(await finder.locator('.open').count()).toBe(1);
    expect(told).toEqual([]);
  });

  it('hides from nobody that the form was sent', async () => {
    await open(pageOf(ALL));
    expect(await send(() => page.evaluate(translate, 'peer-outreach-form'))).toMatchObject(ANSWERS);
    expect(await words('outreach-form')).not.toContain('Check your answers');
  });

  it('is answered in our own words where we have its language', async () => {
    await open(pageOf(ALL));
    await page.evaluate(translate, 'peer-outreach-form');
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.locator('peer-outreach-form').getByText('Question 1 sur').first().waitFor();
    expect(await page.locator('peer-outreach-form .root').first().getAttribute('translate')).toBe(
      'no',
    );
  });
});

describe('a page that was drawn before', () => {
  it('has each element once', async () => {
    const copy =
      '<template shadowrootmode="open"><div class="root"><a href="tel:112">Old</a></div></template>';
    await open(pageOf(ALL, '', BODY.replaceAll(/(<peer-[^>]*>)/g, `$1${copy}`)));
    expect(await alive()).toEqual(ELEMENTS);
    for (const name of ELEMENTS) expect(await words(name)).not.toContain('Old');
  });
});
