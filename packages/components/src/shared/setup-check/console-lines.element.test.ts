import { expect, fixture, html } from '@open-wc/testing';
import '../../naloxone-guide/naloxone-guide.define.ts';
import '../../outreach-form/outreach-form.define.ts';
import '../../resource-finder/resource-finder.define.ts';
import { until } from '../testing/until.ts';

describe('what the console says of a wrong set-up, wherever the page is', () => {
  const warn = console.warn.bind(console);
  const fetch = window.fetch.bind(window);
  let lines: unknown[][] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (...parts: unknown[]) => void lines.push(parts);
  });
  afterEach(() => {
    console.warn = warn;
    window.fetch = fetch;
  });
  const told = (tag: string): string =>
    lines
      .map((parts) => parts.map(String).join(' '))
      .filter((line) => line.startsWith(`[peerkit] <${tag}>`))
      .join('\n');

  it('names the regions that a guide has', async () => {
    await fixture(html`<peer-naloxone-guide region="ontario">Steps</peer-naloxone-guide>`);
    await until('a line', () => told('peer-naloxone-guide'));
    expect(told('peer-naloxone-guide')).to.contain('no region "ontario". Regions: ca-on, ');
  });

  it('says once what a form lacks', async () => {
    const form = await fixture<HTMLElement & { lang: string }>(
      html`<peer-outreach-form kind="request-peer" intake="/intake">Call us</peer-outreach-form>`,
    );
    await until('a line', () => told('peer-outreach-form'));
    form.lang = 'fr';
    await until('the words', () => form.shadowRoot?.textContent.includes('Pour'));
    expect(told('peer-outreach-form')).to.equal(
      '[peerkit] <peer-outreach-form>: Set “agency” to the short name of your agency.',
    );
  });

  it('says in words, without a stack, that a list was not found', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    await fixture(html`<peer-resource-finder src="/none.json">Call us</peer-resource-finder>`);
    await until('a line', () => told('peer-resource-finder'));
    expect(told('peer-resource-finder')).to.match(
      /: the directory is unreachable\. \/none\.json could not be fetched\. The server answered 404\. Is src right\?$/,
    );
    expect(lines.flat().every((part) => typeof part === 'string')).to.equal(true);
  });
});
