/** Serves the built partner site with a real intake behind it, until Ctrl-C. */
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { startIntake } from './server/intake.mjs';
import { createSite, listen } from './server/site.mjs';

const AGENCY = 'thames-bend';
const LANGUAGES = ['en', 'fr', 'el', 'hu', 'lt', 'nl', 'pl', 'pt'];

/**
 * @param {object} [options]
 * @param {number} [options.port] The site's port; when it is busy, the next free one.
 * @param {string} [options.data] Folder for the intake's keys and database.
 * @param {(line: string) => void} [options.say]
 * @param {(app: import('hono').Hono) => void} [options.extend]
 * @param {(html: string) => string} [options.transform]
 */
export async function startPartnerSite({
  port = Number(process.env['PORT'] ?? 8080),
  data = '.data',
  say = console.log,
  extend,
  transform,
} = {}) {
  // The intake must know which site may frame its forms, and the port is known only once it is taken.
  let app = new Hono();
  const site = await listen({ fetch: (...words) => app.fetch(...words) }, port);
  const intake = await startIntake({
    data,
    agency: AGENCY,
    more: [
      ...['--origin', new URL(site.url).origin, '--name', 'Thames Bend Peer Network'],
      ...['--emergency', '911', '--lines', 'Thames Bend Peer Network: 519-555-0100'],
      ...['--languages', ...LANGUAGES],
    ],
    say: (line) => say(`  intake: ${line}`),
  }).catch(async (error) => {
    await site.close();
    throw error;
  });
  const agency = await intake.agency();
  app = createSite({ intakeUrl: intake.url, agency, extend, transform });
  if (site.port !== port) say(`Port ${port} is busy, so this uses ${site.port}.`);
  return {
    url: site.url,
    intake,
    async stop() {
      await site.close();
      await intake.stop();
    },
  };
}

/**
 * Runs until Ctrl-C, then stops everything it started.
 * @param {Parameters<typeof startPartnerSite>[0]} [options]
 */
export async function runUntilStopped(options) {
  const site = await startPartnerSite(options);
  let stopping = false;
  /** @param {number} code */
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    await site.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  void site.intake.gone.then(() => {
    if (stopping) return;
    console.error('The intake stopped by itself, so the site stops too. Its last lines are above.');
    void stop(1);
  });
  return site;
}

const WHAT_TO_TRY = [
  'The guide:  press "Called", log a dose, reload the page: the dose clock goes on.',
  'The finder: search "outreach", or pick a kind of help.',
  'The form:   ask for a peer and send it. Switch the network off first if you like.',
  'The frame:  /in-a-frame has a form that no script of the page can read.',
  'Then read what came in:  npx peerkit inbox list',
];

/**
 * Tells a newcomer where the site is and what to try.
 * @param {{ url: string }} site
 */
export function welcome(site) {
  console.log(`\nThe partner site runs at ${site.url}\n`);
  for (const line of WHAT_TO_TRY) console.log(`  ${line}`);
  console.log('\nCtrl-C stops it.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  welcome(await runUntilStopped());
}
