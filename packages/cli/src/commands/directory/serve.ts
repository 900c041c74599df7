import { fileCatalog } from '../../directory-server/file-catalog.ts';
import { serveCatalog } from '../../directory-server/listen.ts';
import { codeOf, EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { synonymsFrom } from '../../synonyms/read-synonyms.ts';
import { say } from '../../text/say.ts';
import { readPort } from '../../text/read-port.ts';
import { readDirectory, type ReadOptions } from './reading.ts';

export interface ServeDirectoryOptions extends ReadOptions {
  readonly port: string;
  readonly host: string;
  readonly synonyms?: string;
}

/** `peerkit directory serve PATH`: an HSDS 3.1 API of a list, until asked to stop. It keeps no log of what is asked. */
export async function serveDirectory(
  path: string,
  options: ServeDirectoryOptions,
  io: CliIo,
): Promise<Exit> {
  const port = readPort(options.port);
  const stopped = io.stopped();
  const { directory } = await readDirectory(path, options, io);
  const synonyms = await synonymsFrom(options.synonyms, io);
  const catalog = fileCatalog(directory, { synonyms });
  const running = await serveCatalog(catalog, {
    port,
    host: options.host,
    failed: (cause) => io.err(say('directoryFailed', { reason: codeOf(cause) ?? 'unexpected' })),
  }).catch((error: unknown) => {
    if (codeOf(error) === 'EADDRINUSE') throw new Failure('portTaken', { port: String(port) });
    throw error;
  });
  io.out(
    say('directoryServed', { url: `${running.url}/services`, count: directory.services.length }),
  );
  await stopped;
  io.out(say('serveStopping'));
  await running.close();
  await catalog.close();
  return EXIT.ok;
}
