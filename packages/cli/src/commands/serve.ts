import { join } from 'node:path';
import { createIntakeApp, createProofOfWork, listen, type IntakeEvent } from '@peerkit/intake';
import { isAgencySlug } from '@peerkit/model';
import { databasePath, demoKeyFolder, openDataFolder } from '../data/data-folder.ts';
import { formPages, type FormPageChoice } from '../data/form-pages.ts';
import { agencyKeys } from '../data/key-list.ts';
import { codeOf, EXIT, Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { MinuteLog } from '../text/minute-log.ts';
import { readPort } from '../input/read-port.ts';
import { say } from '../text/say.ts';

export interface ServeOptions extends FormPageChoice {
  readonly data: string;
  readonly port: string;
  readonly host: string;
  readonly agency: string;
  readonly origin: readonly string[];
  readonly quota: string;
  readonly demo?: true;
}

/** `peerkit intake serve`: runs until asked to stop, then waits for running requests to end. */
export async function serve(options: ServeOptions, io: CliIo): Promise<Exit> {
  const { data, host, agency } = options;
  const port = readPort(options.port);
  if (!isAgencySlug(agency)) throw new Failure('badAgency', { value: agency });
  const mostBytes = readQuota(options.quota);
  const pages = formPages(options, join(data, 'keys.signed'));
  const stopped = io.stopped();
  const { store, keys } = await openDataFolder(data, { demo: options.demo, mostBytes });
  const log = new MinuteLog((line) => io.err(line));
  try {
    // The inbox deletes by what these pages promise.
    await store.recordStart(pages);
    const app = createIntakeApp({
      store,
      agency,
      ...agencyKeys(keys),
      origins: readOrigins(options.origin),
      proof: createProofOfWork(),
      pages,
      log: (event) => log.add(describe(event)),
    });
    const running = await listen(app, { port, host }).catch((error: unknown) => {
      if (codeOf(error) === 'EADDRINUSE') throw new Failure('portTaken', { port: String(port) });
      throw error;
    });
    if (options.demo) io.out(say('demoKeys', { folder: demoKeyFolder(data) }));
    io.out(say('serveRunning', { agency, url: running.url }));
    io.out(say('servePages', { url: running.url }));
    io.out(say('serveData', { file: databasePath(data) }));
    await stopped;
    io.out(say('serveStopping'));
    await running.close();
  } finally {
    log.end();
    await store.close();
  }
  return EXIT.ok;
}

function describe({ event, code = 'unexpected', cause = '' }: IntakeEvent): string {
  switch (event) {
    case 'received':
      return say('serveReceived');
    case 'repeated':
      return say('serveRepeated');
    case 'refused':
      return say('serveRefused', { code });
    case 'failed':
      return say('serveFailed', { code, cause });
  }
}

/** Under 16 MiB a few photos would fill it. */
function readQuota(text: string): number {
  const mib = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (!(mib >= 16)) throw new Failure('badQuota');
  return mib * 1024 * 1024;
}

function readOrigins(list: readonly string[]): readonly string[] {
  for (const value of list) {
    if (!URL.canParse(value) || new URL(value).origin !== value || value.includes('*')) {
      throw new Failure('badOrigin', { value });
    }
  }
  return list;
}
