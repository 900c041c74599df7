import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { generateKeyPair } from '@peerkit/outbox/unseal';
import { findEngines } from '../../tools/browsers.mjs';
import { OPEN, type EnginePage } from './support/engines.ts';
import { fillInAndSend, inForm } from './support/in-form.ts';

const cdn = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));

let site: Server;
let origin: string;
/** The files of the form that the Wi-Fi answers with its login page. */
let isBehind: (path: string) => boolean;

test.beforeAll(async () => {
  const keys = await Promise.all([generateKeyPair(), generateKeyPair()]);
  const recipients = keys.map(({ recipient }) => recipient).join(' ');
  site = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    if (path.startsWith('/intake')) {
      response.destroy();
      return;
    }
    response.setHeader('cache-control', 'no-store');
    if (!path.startsWith('/cdn/') || isBehind(path)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        path.startsWith('/cdn/')
          ? '<!doctype html><title>Log in</title><h1>Free Wi-Fi</h1>'
          : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Agency</title>
<script type="module" src="/cdn/peer-outreach-form.js"></script>
<peer-outreach-form kind="request-peer" agency="drop-in" intake="/intake" recipients="${recipients}"><p>519-555-0100</p></peer-outreach-form>`,
      );
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    readFile(join(cdn, path.slice('/cdn/'.length))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`;
});

test.afterAll(async () => {
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

/** Each of them needs others, or is needed: all that stands between the first question and the outcome. */
const LATER = '/cdn/peer-outreach-form/';
const PARTS = ['closing', 'ending.part'];

for (const engine of findEngines().found) {
  const goesOn = (title: string, run: (page: EnginePage) => Promise<void>): void => {
    test(`a login page of the Wi-Fi ${title}, in ${engine}`, async () => {
      const page = await OPEN[engine]();
      try {
        await run(page);
      } finally {
        await page.close();
      }
    });
  };
  const stuck = inForm(`
    const press = () => inside('form .action').click();
    await until('the question', () => inside('form .action'));
    inside('input')?.click();
    press();
    await until('why not', () => inside('[role=status]')?.textContent.includes('did not load in full'));
    press();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return text();
  `);

  goesOn('in place of all parts: whoever logged in goes on to the end', async (page) => {
    isBehind = (path) => path.startsWith(LATER);
    await page.goto(origin);
    expect(await page.evaluate(stuck)).toContain('reach the team another way');
    isBehind = () => false;
    expect(await page.evaluate(fillInAndSend('519-555-0123'))).toContain('saved, locked');
  });

  for (const part of PARTS) {
    goesOn(`in place of ${part} twice: a later tap goes on`, async (page) => {
      let times = 0;
      isBehind = (path) => path.endsWith(`/${part}.js`) && (times += 1) <= 2;
      await page.goto(origin);
      await page.evaluate(
        inForm(`
          await until('the question', () => inside('form .action'));
          for (let tries = 0; tries < 20 && text().includes('Question 1 of'); tries += 1) {
            if (!inside('input:checked')) inside('input').click();
            inside('form .action').click();
            await new Promise((resolve) => setTimeout(resolve, 300));
          }
          return text();
        `),
      );
      expect(await page.evaluate(fillInAndSend('519-555-0123'))).toContain('saved, locked');
      expect(times).toBeGreaterThan(2);
    });
  }

  goesOn(
    'in place of what locks a message: it is locked and kept at the next try',
    async (page) => {
      isBehind = (path) => /\/(seal|library)\.js$/.test(path);
      await page.goto(origin);
      const open = await page.evaluate(fillInAndSend('519-555-0123'));
      expect(open).toContain('Keep this page open');
      expect(open).toContain('This page is not ready to send.');
      isBehind = () => false;
      const end = await page.evaluate(
        inForm(`
        inside('.outcome .action').click();
        await until('what is kept', () => text().includes('Your message is saved, locked'));
        return text();
      `),
      );
      expect(end).toContain('saved, locked');
    },
  );
}
