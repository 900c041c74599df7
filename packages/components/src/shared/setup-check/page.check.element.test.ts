import { expect, fixture, html } from '@open-wc/testing';
import { cspFindings } from './csp.check.ts';
import { exitFindings, frameFindings } from './exit.check.ts';
import { allows, mapFindings } from './map.check.ts';
import { pageFindings } from './page.check.ts';
import { scriptFindings } from './script.check.ts';

const keys = (found: readonly { readonly key: string }[]): string[] => found.map(({ key }) => key);

/** A page of these words, in a frame. */
async function pageOf(head: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = head;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  (await fixture(html`<div></div>`)).append(frame);
  await loaded;
  return frame;
}

describe('the check of a page', () => {
  it('finds quirks and a missing viewport, each alone', async () => {
    const meta = '<meta name="viewport" content="width=device-width">';
    const of = async (text: string, isFramed = false) =>
      keys(pageFindings((await pageOf(text)).contentDocument!, isFramed));
    expect(await of(`<!doctype html>${meta}`)).to.deep.equal([]);
    expect(await of('<!doctype html>')).to.deep.equal(['page-viewport']);
    expect(await of('<!doctype html>', true)).to.deep.equal([]);
    // A frame of words alone has no quirks.
    const quirky = new DOMParser().parseFromString(meta, 'text/html');
    expect(keys(pageFindings(quirky, false))).to.deep.equal(['page-quirks']);
  });

  it('finds a sandbox that keeps the page from leaving', async () => {
    const of = async (sandbox?: string) =>
      keys(frameFindings((await pageOf('', sandbox)).contentWindow!));
    const open = 'allow-scripts allow-same-origin';
    expect(await of()).to.deep.equal([]);
    expect(await of(`${open} allow-top-navigation-by-user-activation`)).to.deep.equal([]);
    expect(await of(`${open} allow-top-navigation`)).to.deep.equal([]);
    expect(await of(open)).to.deep.equal(['exit-sandbox']);
    expect(await of(`${open} allow-top-navigation-to-custom-protocols`)).to.deep.equal([
      'exit-sandbox',
    ]);
    const top = {};
    const framed = { top, parent: top, frameElement: null } as unknown as Window;
    expect(keys(frameFindings(framed))).to.deep.equal(['exit-framed']);
    expect(frameFindings(window)).to.deep.equal([]);
  });

  it('takes an address of another site, however it is written', () => {
    for (const href of ['', 'https://x.example', 'http://x.example/a', '//x.example/']) {
      expect(exitFindings('href', href, document.baseURI), href).to.deep.equal([]);
    }
    expect(keys(exitFindings('href', location.href, document.baseURI))).to.deep.equal([
      'exit-stays',
    ]);
  });

  it('finds a script of ours without integrity, on the same site too', () => {
    const of = (tag: string) =>
      keys(scriptFindings(new DOMParser().parseFromString(tag, 'text/html'), location.origin));
    expect(of('<script src="/cdn/peerkit.js"></script>')).to.deep.equal(['script-unchecked']);
    expect(of('<script src="/cdn/peerkit.js" integrity="sha384-x"></script>')).to.deep.equal([]);
    expect(of('<script src="/cdn/other.js"></script>')).to.deep.equal([]);
  });
});

describe('the check of an import map', () => {
  const text = 'export const a = 1;';
  const own = `${location.origin}/cdn/peer-quick-exit/0123abcd/`;
  const realFetch = window.fetch.bind(window);
  let policy = '';
  beforeEach(() => {
    policy = '';
    window.fetch = (input, init) => {
      if (init?.method === 'HEAD') {
        return Promise.resolve(
          new Response('', { headers: { 'content-security-policy': policy } }),
        );
      }
      if (init?.integrity === 'sha384-right') return Promise.resolve(new Response(text));
      return Promise.reject(new TypeError('integrity'));
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  const of = async (...addresses: readonly (readonly [string, string])[]) => {
    const page = new DOMParser().parseFromString('<!doctype html>', 'text/html');
    const map = page.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({ integrity: Object.fromEntries(addresses) });
    if (addresses.length > 0) page.head.append(map);
    return keys(await mapFindings(page, own));
  };

  it('wants one beside the files of a release alone', async () => {
    expect(await of()).to.deep.equal(['map-missing']);
    const page = new DOMParser().parseFromString('', 'text/html');
    expect(await mapFindings(page, `${location.origin}/src/`)).to.deep.equal([]);
  });

  it('finds a map of other files, and one with an old hash', async () => {
    const file = `${own}setup-check.js`;
    expect(await of([file, 'sha384-right'])).to.deep.equal([]);
    expect(await of(['/cdn/peer-quick-exit/99999999/a.js', 'sha384-right'])).to.deep.equal([
      'map-other',
    ]);
    expect(await of([file, 'sha384-old'])).to.deep.equal(['map-stale']);
  });

  it('finds a policy that stops the map', async () => {
    policy = "default-src 'self'; script-src 'self'";
    expect(await of([`${own}a.js`, 'sha384-right'])).to.deep.equal(['map-csp']);
  });

  it('asks for one file alone where the policy lets it look at none, and says how many there are', async () => {
    const asked: string[] = [];
    window.fetch = (input) => {
      const blockedURI = input as string;
      asked.push(blockedURI);
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...{ blockedURI, sourceFile: `${own}setup-check.js`, documentURI: location.href },
          ...{ originalPolicy: "default-src 'none'; script-src 'self'", statusCode: 200 },
          ...{ effectiveDirective: 'connect-src', violatedDirective: 'connect-src' },
          ...{ disposition: 'enforce' },
        }),
      );
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const files = ['x', 'y', 'z'].map((name) => [`${own}${name}.js`, 'sha384-right'] as const);
    // The policy came with the stop, so that it is still known that the map itself is stopped.
    expect(await of(...files)).to.deep.equal(['check-stopped', 'map-csp']);
    expect(asked).to.deep.equal([files[0]![0]]);
    // The page asks for none of them in that way.
    expect(cspFindings(own)).to.deep.equal([]);
  });

  it('knows which inline scripts a policy lets run', async () => {
    // Of the empty text.
    const hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    for (const [sources, isAllowed, nonce] of [
      ['', true],
      ["style-src 'none'", true],
      ["script-src 'self'", false],
      ["default-src 'self'", false],
      [`script-src 'self' ${hash}`, true],
      [`script-src 'self', script-src ${hash}`, false],
      ["script-src 'unsafe-inline'", true],
      ["script-src 'unsafe-inline' 'nonce-b'", false],
      ["script-src 'nonce-a'", true, 'a'],
      ["script-src-elem 'none'; script-src 'unsafe-inline'", false],
    ] as const) {
      expect(await allows(sources, '', nonce ?? ''), sources).to.equal(isAllowed);
    }
  });
});
