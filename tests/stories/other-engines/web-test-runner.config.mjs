/**
 * Every story in the engines that Playwright cannot drive as the system ships them: Firefox and
 * WebKit, whichever this machine has. `PEERKIT_ENGINES=firefox npx wtr --config <this file>`.
 */
import { fileURLToPath } from 'node:url';
import base from '../../../web-test-runner.config.mjs';
import { storybookFiles } from '../static-site.mjs';

/** Beside the tests and of the same origin, so that a test may reach into the frame of a story. */
const MOUNT = '/storybook';

const answerTo = await storybookFiles();

export default {
  ...base,
  files: [fileURLToPath(new URL('every-story.wtr.ts', import.meta.url)).replaceAll('\\', '/')],
  // Playwright's own tests have shown them in Chromium.
  browsers: base.browsers.filter(({ name }) => name !== 'Chromium'),
  middleware: [
    /**
     * @param {{ path: string, body: unknown, set: (headers: Record<string, string>) => void }} context
     * @param {() => Promise<void>} next
     */
    async (context, next) => {
      const inside = context.path.startsWith(`${MOUNT}/`);
      const answer = inside ? answerTo(context.path.slice(MOUNT.length)) : undefined;
      if (answer === undefined) return next();
      context.body = answer.body;
      context.set(answer.headers);
    },
  ],
  // One file holds all stories.
  testsFinishTimeout: 900_000,
};
