import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../naloxone-guide/naloxone-guide.define.ts';
import '../../outreach-form/outreach-form.define.ts';
import { FakeSink } from '../../outreach-form/testing/fake-sink.ts';
import '../../quick-exit/quick-exit.define.ts';
import '../../resource-finder/resource-finder.define.ts';
import { sourceOf, town } from '../../resource-finder/testing/samples.ts';
import { textOf } from './finding.ts';
import { formFindings } from './form.check.ts';
import { checkSetUp } from './setup-check.ts';
import { until } from '../testing/until.ts';

const KEYS = ['age1aaa', 'age1bbb'];
const AGENCY = { agency: 'demo', recipients: KEYS, kinds: ['request-peer'] };
const asJson = (value: unknown): Response => Response.json(value);

/** A form that is right but for what a test changes. */
const form = (change: Partial<Record<string, string>> = {}): TemplateResult => {
  const { kind, agency, intake, keys, emergency, lines, days } = {
    ...{ kind: 'request-peer', agency: 'demo', intake: '/intake', keys: KEYS.join(' ') },
    ...{ emergency: '911', lines: '', days: '30' },
    ...change,
  };
  return html`<peer-outreach-form
    kind=${kind}
    agency=${agency}
    intake=${intake}
    recipients=${keys}
    emergency=${emergency}
    lines=${lines}
    keep-days=${days}
    >A phone number</peer-outreach-form
  >`;
};
const finder = (src: string): TemplateResult =>
  html`<peer-resource-finder src=${src}>A phone number</peer-resource-finder>`;

describe('the check of the set-up', () => {
  const realFetch = window.fetch.bind(window);
  const realWarn = console.warn;
  const address = location.href;
  let warned: string[] = [];
  let asked: string[] = [];

  /** From now on every address answers so. */
  function answer(make: () => Response): void {
    window.fetch = (request) => {
      asked.push(request as string);
      return Promise.resolve(make());
    };
  }

  const viewport = document.createElement('meta');
  viewport.name = 'viewport';
  before(() => document.head.append(viewport));
  after(() => viewport.remove());
  beforeEach(() => {
    delete document.documentElement.dataset['peerkitCheck'];
    [warned, asked] = [[], []];
    console.warn = (...parts: unknown[]) => warned.push(parts.map(String).join(' '));
    answer(() => asJson(AGENCY));
  });
  afterEach(() => {
    window.fetch = realFetch;
    console.warn = realWarn;
    history.replaceState(null, '', address);
    document.documentElement.dataset['peerkitCheck'] = 'off';
  });

  const panelOf = (host: Element): ShadowRoot | null | undefined =>
    host.shadowRoot!.querySelector('.set-up')?.shadowRoot;

  /** What the panel of a widget lists. */
  async function check(widget: TemplateResult): Promise<string[]> {
    const host = await fixture<LitElement>(widget);
    warned = [];
    await checkSetUp(host);
    const items = [...(panelOf(host)?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
    const told = warned.join('\n').replaceAll('`', '');
    for (const item of items) expect(told).to.contain(`<${host.localName}>: ${item}`);
    return items;
  }

  /** One finding, with these words in it. */
  async function finds(widget: TemplateResult, ...words: string[]): Promise<void> {
    const items = await check(widget);
    expect(items, items.join(' | ')).to.have.length(1);
    for (const word of words) expect(items[0]).to.contain(word);
  }

  it('is silent where all is well, and asks nobody but the intake, once', async () => {
    expect(await check(form())).to.deep.equal([]);
    expect(asked).to.deep.equal([new URL('/intake/v1/agency', location.href).href]);
  });

  it('says that nothing is wrong in a line of the console alone where nobody asked', async () => {
    const realInfo = console.info;
    const told: string[] = [];
    console.info = (line: string) => told.push(line);
    const host = await fixture<LitElement>(
      html`<peer-naloxone-guide region="ca-on">Steps</peer-naloxone-guide>`,
    );
    await checkSetUp(host);
    console.info = realInfo;
    expect(panelOf(host) === undefined).to.equal(true);
    expect(told.join()).to.contain('<peer-naloxone-guide>: Nothing is wrong');
  });

  it('says that nothing is wrong in one line of the page when its address asks', async () => {
    history.replaceState(null, '', `${address}&peerkit=check`);
    const host = await fixture<LitElement>(
      html`<peer-naloxone-guide region="ca-on">Steps</peer-naloxone-guide>`,
    );
    await checkSetUp(host);
    const panel = panelOf(host)!;
    expect(panel.textContent).to.contain('Set-up of <peer-naloxone-guide>: Nothing is wrong');
    expect(panel.querySelectorAll('h2, ul, button')).to.have.length(0);
  });

  describe('of a form', () => {
    for (const [what, change, ...words] of [
      ['no kind', { kind: '' }, 'kind="'],
      ['an unknown kind', { kind: 'ask-peer' }, 'ask-peer', 'request-peer'],
      ['no agency', { agency: '' }, 'agency', 'short name'],
      ['another agency', { agency: 'other' }, 'demo', 'other', 'refuses'],
      ['a name in place of a short one', { agency: 'Foo Bar' }, 'Foo Bar', 'lowercase letters'],
      ['no number to call', { emergency: '' }, 'emergency="911"'],
      ['words in place of a number', { emergency: 'nine one one' }, 'nine one one'],
      ['"false" in place of a number', { emergency: 'false' }, 'phone number'],
      ['a line without a name', { lines: '519-555-0142' }, 'lines', '519-555-0142', 'Name: number'],
      ['days in words', { days: 'thirty' }, 'thirty', 'Nothing is promised'],
      [
        'an intake with its path',
        { intake: '/intake/v1/agency' },
        'before `/v1`'.replaceAll('`', ''),
      ],
      ['one key', { keys: 'age1aaa' }, '1 different', 'recovery key'],
      ['a key twice', { keys: 'age1aaa age1aaa' }, '1 different'],
      ['a key that the intake lacks', { keys: 'age1aaa age1ccc' }, 'key 2', 'age1bbb'],
      ['no intake', { intake: '' }, 'intake', '/v1/'],
      ['an intake that is no web address', { intake: 'mailto:a@b' }, 'mailto:a@b'],
    ] as const) {
      it(`finds ${what}`, () => finds(form(change), ...words));
    }

    it('finds a key that is none', async () => {
      const items = await check(form({ keys: 'age1aaa https://x' }));
      expect(items[0]).to.contain('Key 2').and.contain('age1');
    });

    for (const [what, make, ...words] of [
      ['a wrong path', () => new Response('{}', { status: 404 }), '404', '/v1/agency'],
      ['a refusal', () => new Response('{}', { status: 403 }), '403'],
      ['a web page', () => new Response('<!doctype html><p>Log in'), 'web page'],
      ['JSON of somebody else', () => asJson({ ok: true }), 'not a Peerkit intake'],
      ['no JSON', () => new Response('hello'), 'not a Peerkit intake'],
      ['a kind it does not take', () => asJson({ ...AGENCY, kinds: ['other'] }), 'request-peer'],
    ] as const) {
      it(`finds an intake that answers with ${what}`, async () => {
        answer(make);
        await finds(form(), ...words);
      });
    }

    it('tells a site that does not allow this one from one that is not there', async () => {
      window.fetch = realFetch;
      const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      await finds(
        form({ intake: `http://${other}:${location.port}` }),
        '--origin',
        location.origin,
      );
      await finds(form({ intake: `http://${other}:9` }), 'No answer');
    });

    it('takes keys in one text, and says what recipients must be when they are none', async () => {
      const given = async (recipients: unknown): Promise<string[]> => {
        const like = document.createElement('peer-outreach-form');
        const { kind, agency, intake, emergency } = {
          ...{ kind: 'request-peer', agency: 'demo', intake: '/intake', emergency: '911' },
        };
        Object.assign(like, { kind, agency, intake, emergency });
        Object.defineProperty(like, 'recipients', { value: recipients });
        const found = await formFindings(like, ['request-peer']);
        return found.map(textOf);
      };
      expect(await given(KEYS.join(' '))).to.deep.equal([]);
      for (const none of [7, null, { 0: 'age1aaa' }]) {
        expect((await given(none)).join()).to.contain('`recipients` must be a list of public keys');
      }
    });

    it('asks nothing of a form with a sink of its own', async () => {
      expect(
        await check(
          html`<peer-outreach-form kind="request-peer" emergency="911" .sink=${new FakeSink()}
            >A phone number</peer-outreach-form
          >`,
        ),
      ).to.deep.equal([]);
      expect(asked).to.deep.equal([]);
    });

    it('never reads what is typed', async () => {
      const host = await fixture<LitElement>(form());
      const box = document.createElement('input');
      host.append(box);
      let reads = 0;
      Object.defineProperty(box, 'value', { get: () => (reads += 1) });
      await checkSetUp(host);
      expect(reads).to.equal(0);
    });
  });

  describe('of a finder', () => {
    for (const [what, make, ...words] of [
      ['a wrong path', () => new Response('', { status: 404 }), '404'],
      ['a failing server', () => new Response('', { status: 500 }), '500'],
      ['a web page', () => new Response('<html><p>Log in'), 'web page'],
      ['what is no directory', () => asJson({ hello: 'world' }), 'not a directory'],
      ['an empty directory', () => asJson({ services: [] }), 'no services'],
    ] as const) {
      it(`finds ${what}`, async () => {
        answer(make);
        await finds(finder('/directory.json'), ...words);
      });
    }

    it('finds no address', () => finds(finder(''), 'src'));

    it('tells a site that does not allow this one from one that is not there', async () => {
      window.fetch = realFetch;
      const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      await finds(finder(`http://${other}:${location.port}/package.json`), 'Access-Control');
      await finds(finder(`http://${other}:9/x.json`), 'No answer');
    });

    it('asks nothing of a finder with a directory of its own', async () => {
      expect(
        await check(
          html`<peer-resource-finder .source=${sourceOf(town)}
            >A phone number</peer-resource-finder
          >`,
        ),
      ).to.deep.equal([]);
      expect(asked).to.deep.equal([]);
    });
  });

  describe('of the part of a list that a finder is for', () => {
    const part = (change: Partial<Record<string, string>>): TemplateResult => {
      const {
        kinds,
        filters,
        near,
        rows,
        address: use,
        report,
      } = {
        ...{ kinds: '', filters: '', near: '', rows: '20', address: 'place', report: '' },
        ...change,
      };
      return html`<peer-resource-finder
        kinds=${kinds}
        filters=${filters}
        near=${near}
        rows=${rows}
        address=${use}
        report=${report}
        .source=${sourceOf(town)}
        >A phone number</peer-resource-finder
      >`;
    };

    for (const [what, change, ...words] of [
      ['a kind that nothing is of', { kinds: 'bogus' }, 'kinds has bogus', 'service.outreach'],
      ['commas between kinds', { kinds: 'service.outreach,bogus' }, 'service.outreach,bogus'],
      ['a filter that nothing fits', { filters: 'nope.x' }, 'filters has nope.x', 'language.fr'],
      [
        'kinds and filters that nothing fits together',
        { kinds: 'service.peer-support', filters: 'language.fr' },
        'both kinds and filters',
      ],
      ['a place that the list does not have', { near: 'Atlantis' }, 'near="Atlantis"'],
      ['rows that are no number', { rows: 'abc' }, 'rows="abc"'],
      ['another use of the address', { address: 'maybe' }, 'maybe', 'search', 'off'],
      ['a form that is not there', { report: 'gone' }, 'gone', 'wrong-entry'],
    ] as const) {
      it(`finds ${what}`, () => finds(part(change), ...words));
    }

    it('lets codes and places of the list be', async () => {
      const fine = { kinds: 'service.outreach', filters: 'language.fr', near: '44, -79' };
      expect(await check(part(fine))).to.deep.equal([]);
    });

    it('finds a form of another kind, and names those that it could be', async () => {
      const page = document.createElement('div');
      const add = (id: string, kind: string): void => {
        const made = document.createElement('peer-outreach-form');
        made.id = id;
        made.setAttribute('kind', kind);
        page.append(made);
      };
      add('ask', 'request-peer');
      add('wrong', 'wrong-entry');
      document.body.append(page);
      await finds(part({ report: 'ask' }), 'ask', 'request-peer', 'wrong-entry');
      await finds(part({ report: 'gone' }), 'with an id: wrong');
      expect(await check(part({ report: 'wrong' }))).to.deep.equal([]);
      page.remove();
    });

    it('blames a key that is none, not the list', async () => {
      answer(() => asJson({ services: [] }));
      await finds(
        html`<peer-resource-finder src="/list.json" signed-by="xx">A</peer-resource-finder>`,
        'signed-by="xx"',
        'public key',
      );
    });
  });

  describe('of a guide', () => {
    const guide = (region: string): TemplateResult =>
      html`<peer-naloxone-guide region=${region}>Steps</peer-naloxone-guide>`;
    it('knows its regions', async () => expect(await check(guide('ca-on'))).to.deep.equal([]));
    const odd = (kits: string, start = 'emergency', exit = ''): TemplateResult =>
      html`<peer-naloxone-guide region="ca-on" kits=${kits} start=${start} exit=${exit}
        >Steps</peer-naloxone-guide
      >`;
    it('takes a kit, a start and an exit that there are', async () => {
      const fine = odd('nasal-4mg none', 'overview', 'https://weather.example/');
      expect(await check(fine)).to.deep.equal([]);
      expect(await check(odd('', 'emergency', 'none'))).to.deep.equal([]);
    });
    it('finds a kit that there is not', () => finds(odd('foo'), 'foo', 'nasal-4mg'));
    it('finds commas between kits', () => finds(odd('nasal-4mg,none'), 'commas'));
    it('finds another start', () => finds(odd('', 'bar'), 'bar', 'overview'));
    it('finds an exit that stays', () =>
      finds(odd('', 'emergency', 'www.x.org'), 'exit="www.x.org"'));
    const led = (finder: string, lines = ''): TemplateResult =>
      html`<peer-naloxone-guide region="ca-on" finder=${finder} lines=${lines}
        >Steps</peer-naloxone-guide
      >`;
    it('finds a place for kits that there is not', () => finds(led('nowhere'), 'nowhere', 'none'));
    it('finds a line without a number', () =>
      finds(led('', 'Peers: 519-555-0142; no number'), 'no number', 'Name: number'));
    it('takes an address for kits, no place, and lines', async () => {
      for (const finder of ['', 'none', '/kits', './kits', 'https://kits.example/']) {
        expect(await check(led(finder, 'Peers: 519-555-0142')), finder).to.deep.equal([]);
      }
    });
    it('wants no steps between the tags where people practise', async () => {
      const practice = html`<peer-naloxone-guide region="ca-on" practice></peer-naloxone-guide>`;
      expect(await check(practice)).to.deep.equal([]);
    });
    it('finds no region', () => finds(guide(''), 'region="ca-on"'));
    it('finds a region that there is not', () => finds(guide('ca-xx'), 'ca-xx', 'ca-on'));
    it('finds a language in place of a region', () => finds(guide('el'), 'is a language'));
  });

  describe('of any widget', () => {
    it('finds misspelt attributes and those that do nothing', async () => {
      await finds(html`<peer-quick-exit herf="/x">A link</peer-quick-exit>`, 'herf', 'href');
      await finds(
        html`<peer-quick-exit colour="red">A link</peer-quick-exit>`,
        'colour',
        'placement',
      );
    });

    for (const href of [
      'www.wikipedia.org',
      'undefined/',
      '/',
      'javascript:alert(1)',
      'mailto:a@b',
    ]) {
      it(`finds a way out that leads to no other site: ${href}`, () =>
        finds(html`<peer-quick-exit href=${href}>A link</peer-quick-exit>`, href, 'https://'));
    }

    it('finds values that are none', () =>
      finds(
        html`<peer-quick-exit label="undefined">A link</peer-quick-exit>`,
        'label="undefined"',
      ));

    it('finds nothing between the tags, and what a tag swallowed', async () => {
      await finds(html`<peer-quick-exit> </peer-quick-exit>`, 'without JavaScript');
      const swallowed = html`<peer-quick-exit><h2>After</h2></peer-quick-exit>`;
      await finds(swallowed, 'Other parts of the page');
      const guide = html`<peer-naloxone-guide region="ca-on"
        ><ol>
          <li><h2>Check</h2></li>
        </ol></peer-naloxone-guide
      >`;
      expect(await check(guide)).to.deep.equal([]);
    });

    it('finds misspelt tags, and says so once on a page', async () => {
      const box = await fixture(
        html`<div>
          <peer-naloxon-guide></peer-naloxon-guide><peer-quick-exit>A</peer-quick-exit>
          <peer-quick-exit>B</peer-quick-exit>
        </div>`,
      );
      const exits = [...box.querySelectorAll('peer-quick-exit')];
      for (const exit of exits) await checkSetUp(exit);
      expect(panelOf(exits[0]!)!.textContent).to.contain('<peer-naloxone-guide>');
      expect(panelOf(exits[1]!)).to.equal(undefined);
    });

    it('finds tokens that cannot be', () =>
      finds(
        html`<peer-quick-exit style="--peer-brand: notacolour; --peer-radius: 4px"
          >A</peer-quick-exit
        >`,
        '--peer-brand: notacolour',
      ));

    it('finds a page without a viewport', async () => {
      viewport.remove();
      await finds(html`<peer-quick-exit>A link</peer-quick-exit>`, 'viewport');
      document.head.append(viewport);
    });

    it('finds languages without words, offered or on the page', async () => {
      await finds(
        html`<peer-naloxone-guide region="ca-on" languages="en de">Steps</peer-naloxone-guide>`,
        'de',
      );
      const box = await fixture(
        html`<div lang="de"><peer-quick-exit>A link</peer-quick-exit></div>`,
      );
      const host = box.querySelector('peer-quick-exit')!;
      await checkSetUp(host);
      expect(panelOf(host)!.textContent).to.contain('The page is in de');
    });

    for (const integrity of ['', 'sha384-x']) {
      it(`finds a script of ours from another site ${integrity ? 'but not with' : 'without'} integrity`, async () => {
        const script = document.createElement('script');
        // Never fetched: no such type is run.
        script.type = 'text/plain';
        script.src = 'https://cdn.example/peer-quick-exit.js';
        script.integrity = integrity;
        document.head.append(script);
        const items = await check(html`<peer-quick-exit>A link</peer-quick-exit>`);
        script.remove();
        expect(items, items.join(' | ')).to.have.length(integrity ? 0 : 1);
        if (!integrity) expect(items[0]).to.contain('cdn.example').and.contain('integrity');
      });
    }

    describe('on a page that came over plain http', () => {
      const realError = console.error;
      let errors: string[] = [];
      beforeEach(() => {
        errors = [];
        Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
        Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
        console.error = (...parts: unknown[]) => errors.push(parts.map(String).join(' '));
      });
      afterEach(() => {
        console.error = realError;
        Reflect.deleteProperty(crypto, 'subtle');
        Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
      });
      const told = async (host: LitElement): Promise<string[]> => {
        await checkSetUp(host);
        return [...(panelOf(host)?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
      };

      it('says that as an error, and keeps what else it finds', async () => {
        const host = await fixture<LitElement>(
          html`<peer-naloxone-guide region="ontario" colour="red">Steps</peer-naloxone-guide>`,
        );
        const items = (await told(host)).join('\n');
        for (const words of ['must come over https', 'ontario', 'colour']) {
          expect(items).to.contain(words);
        }
        expect(errors.join()).to.contain('<peer-naloxone-guide>: This page must come over https');
      });

      it('says so of a form, wherever on the page it is', async () => {
        const box = await fixture(
          html`<div><peer-quick-exit>A link</peer-quick-exit>${form()}</div>`,
        );
        const host = box.querySelector<LitElement>('peer-outreach-form')!;
        expect((await told(host))[0]).to.contain('must come over https');
        expect(errors.join()).to.contain('<peer-outreach-form>: This page must come over https');
      });
    });

    it('goes on when a part of it breaks off, and says so', async () => {
      const host = await fixture<LitElement>(
        html`<peer-naloxone-guide region="ontario">Steps</peer-naloxone-guide>`,
      );
      Object.defineProperty(host, 'languages', { value: 7 });
      Object.defineProperty(host, 'updateComplete', {
        value: Promise.reject(new Error('No draw')),
      });
      await checkSetUp(host);
      const items = [...panelOf(host)!.querySelectorAll('li')].map((li) => li.textContent);
      for (const words of ['could not be drawn: Error: No draw', 'broke off', 'ontario']) {
        expect(items.join('\n')).to.contain(words);
      }
    });

    for (const isAsked of [true, false]) {
      it(`${isAsked ? 'tells who asked' : 'tells nobody else'} that the policy lets it look at no file`, async () => {
        const file = new URL('./never.js', import.meta.url).href;
        const map = document.createElement('script');
        // Read as one, and too late to be one.
        map.type = 'importmap';
        map.textContent = JSON.stringify({ integrity: { [file]: 'sha384-x' } });
        document.head.append(map);
        window.fetch = () => {
          document.dispatchEvent(
            new SecurityPolicyViolationEvent('securitypolicyviolation', {
              ...{ blockedURI: file, sourceFile: file, documentURI: location.href },
              ...{ effectiveDirective: 'connect-src', violatedDirective: 'connect-src' },
              ...{ originalPolicy: '', disposition: 'enforce', statusCode: 200 },
            }),
          );
          return Promise.reject(new TypeError('Failed to fetch'));
        };
        if (isAsked) history.replaceState(null, '', `${address}&peerkit=check`);
        const exit = html`<peer-quick-exit>A link</peer-quick-exit>`;
        const items = await check(exit);
        map.remove();
        expect(items.length, items.join()).to.equal(isAsked ? 1 : 0);
        if (isAsked) {
          expect(items[0]).to.contain('connect-src').and.contain('The page itself works');
        }
      });
    }

    it('finds what the policy of the page stops, of ours alone, once for each directive', async () => {
      const stop = (blockedURI: string, sourceFile: string): boolean =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            ...{ blockedURI, sourceFile, documentURI: location.href, originalPolicy: '' },
            ...{ effectiveDirective: 'style-src', violatedDirective: 'style-src' },
            ...{ disposition: 'enforce', statusCode: 200 },
          }),
        );
      stop('https://ads.example/x.js', 'https://ads.example/y.js');
      stop('inline', new URL('./panel.ts', import.meta.url).href);
      await finds(html`<peer-quick-exit>A link</peer-quick-exit>`, 'inline', 'style-src');
      for (const part of ['a', 'b', 'c']) stop(new URL(`./${part}.js`, import.meta.url).href, '');
      const all = html`<peer-quick-exit>A link</peer-quick-exit>`;
      await finds(all, 'stops 4 things', 'style-src');
    });
  });

  describe('the panel', () => {
    it('lists what is wrong, and closes', async () => {
      const host = await fixture<LitElement>(
        html`<peer-naloxone-guide>Steps</peer-naloxone-guide>`,
      );
      await checkSetUp(host);
      expect(panelOf(host)!.querySelectorAll('li').length).to.be.at.least(1);
      await expect(host).to.be.accessible();
      panelOf(host)!.querySelector('button')!.click();
      expect(host.shadowRoot!.querySelector('.set-up')).to.equal(null);
    });

    it('shows by itself on a machine of a developer, once, unless it is switched off', async () => {
      const host = await fixture<LitElement>(
        html`<peer-naloxone-guide>Steps</peer-naloxone-guide>`,
      );
      await until('a panel', () => panelOf(host));
      await checkSetUp(host);
      expect(host.shadowRoot!.querySelectorAll('.set-up')).to.have.length(1);
      document.documentElement.dataset['peerkitCheck'] = 'off';
      const other = await fixture<LitElement>(
        html`<peer-naloxone-guide>Steps</peer-naloxone-guide>`,
      );
      await checkSetUp(other);
      expect(panelOf(other)).to.equal(undefined);
    });

    it('of a bar that has no head is closed and in the flow, over nothing', async () => {
      const box = await fixture(
        html`<div>
          <peer-quick-exit hrf="/">A</peer-quick-exit><peer-quick-exit hrf="/">B</peer-quick-exit>
          <p>Words of the page</p>
        </div>`,
      );
      const exits = [...box.querySelectorAll('peer-quick-exit')];
      for (const exit of exits) {
        await checkSetUp(exit);
        const panel = panelOf(exit)!;
        expect(panel.querySelector('details')!.open).to.equal(false);
        expect(panel.querySelector('summary')!.textContent).to.contain('<peer-quick-exit>: ');
      }
      const [first, second] = exits.map((exit) => panelOf(exit)!.host.getBoundingClientRect());
      expect(first!.height).to.be.within(44, 60);
      expect(second!.top).to.be.at.least(first!.bottom);
      expect(box.querySelector('p')!.getBoundingClientRect().top).to.be.at.least(second!.bottom);
    });

    it('is under what the page opens over itself', async () => {
      const box = await fixture(
        html`<div>
          <peer-quick-exit hrf="/">A</peer-quick-exit>
          <div role="dialog" aria-label="Cookies" style="position: fixed; inset: 0; z-index: 1000">
            Cookies?
          </div>
        </div>`,
      );
      await checkSetUp(box.querySelector('peer-quick-exit')!);
      const at = document.elementFromPoint(window.innerWidth - 20, 20);
      expect(at).to.equal(box.querySelector('[role=dialog]'));
    });
  });
});
