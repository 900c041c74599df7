import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { World } from './world.ts';

export const HOST_PAGES = ['plain', 'theme', 'builder'] as const;
export type HostPage = (typeof HOST_PAGES)[number];

const WIDGETS = {
  exit: `<peer-quick-exit href="https://www.wikipedia.org/">
    <a href="https://www.wikipedia.org/">Leave this page</a>
  </peer-quick-exit>`,
  // Below something of the page: at its top, a guide leaves room for the margin of the page.
  guide: `<p style="block-size: 100px; margin: 0">Overdose?</p>
  <peer-naloxone-guide region="ca-on" kits="nasal-4mg im-ampoule-0.4mg">
    <p><a href="tel:911">Call 911</a></p>
  </peer-naloxone-guide>`,
  finder: `<peer-resource-finder src="/directory/index.json">
    <p>Call <a href="tel:211">211</a></p>
  </peer-resource-finder>`,
  form: `<peer-outreach-form kind="request-peer" agency="{{agency}}" intake="/intake"
    recipients="{{recipients}}" emergency="911"><span>Come to our front door.</span></peer-outreach-form>`,
};

/** Such pages have style sheets in the page and styles on their elements. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** Serves three pages of different makers, each with all four widgets, at `host/plain` and so on. */
export async function openHostPages(): Promise<World> {
  const pages = new Map<string, string>();
  for (const name of HOST_PAGES) {
    const file = fileURLToPath(new URL(`../host-pages/${name}.html`, import.meta.url));
    let html = await readFile(file, 'utf8');
    for (const [key, widget] of Object.entries(WIDGETS)) html = html.replace(`{{${key}}}`, widget);
    pages.set(name, html);
  }
  return World.open((app, { agency, recipients }) => {
    app.get('/host/:name', (context) => {
      context.header('Content-Security-Policy', CSP);
      const html = pages.get(context.req.param('name'));
      if (html === undefined) return context.notFound();
      return context.html(
        html.replace('{{agency}}', agency).replace('{{recipients}}', recipients.join(' ')),
      );
    });
  });
}
