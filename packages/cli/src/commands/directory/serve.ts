import type { Catalog } from '../../directory-server/catalog.ts';
import { connect } from '../../directory-server/database/connect.ts';
import { databaseCatalog } from '../../directory-server/database/database-catalog.ts';
import { fileCatalog } from '../../directory-server/file-catalog.ts';
import { serveCatalog } from '../../directory-server/listen.ts';
import { codeOf, EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { synonymsFrom } from '../../synonyms/read-synonyms.ts';
import { say } from '../../text/say.ts';
import { readPort } from '../../input/read-port.ts';
import { readDirectory, type ReadOptions } from './reading.ts';

export interface ServeDirectoryOptions extends ReadOptions {
  readonly port: string;
  readonly host: string;
  readonly synonyms?: string;
  /** The list is in a database. */
  readonly database?: true;
}

/** What is served, and how that is told once its address is known. */
interface Served {
  readonly catalog: Catalog;
  readonly told: (url: string) => string;
}

/** `peerkit directory serve [PATH]`: an HSDS 3.1 API of a list, until asked to stop. It keeps no log of what is asked. */
export async function serveDirectory(
  path: string | undefined,
  options: ServeDirectoryOptions,
  io: CliIo,
): Promise<Exit> {
  const port = readPort(options.port);
  if ((path === undefined) !== (options.database === true)) throw new Failure('listOrDatabase');
  const stopped = io.stopped();
  const { catalog, told } =
    path === undefined ? await fromDatabase() : await fromFile(path, options, io);
  const running = await serveCatalog(catalog, {
    port,
    host: options.host,
    failed: (cause) => io.err(say('directoryFailed', { reason: codeOf(cause) ?? 'unexpected' })),
  }).catch(async (error: unknown) => {
    await catalog.close();
    if (codeOf(error) === 'EADDRINUSE') throw new Failure('portTaken', { port: String(port) });
    throw error;
  });
  io.out(told(`${running.url}/services`));
  await stopped;
  io.out(say('serveStopping'));
  await running.close();
  await catalog.close();
  return EXIT.ok;
}

async function fromFile(path: string, options: ServeDirectoryOptions, io: CliIo): Promise<Served> {
  const { directory } = await readDirectory(path, options, io);
  const synonyms = await synonymsFrom(options.synonyms, io);
  const count = directory.services.length;
  return {
    catalog: fileCatalog(directory, { synonyms }),
    told: (url) => say('directoryServed', { url, count }),
  };
}

async function fromDatabase(): Promise<Served> {
  const database = await connect({ isReadOnly: true });
  const catalog = databaseCatalog(database);
  // No table, or nothing in it.
  if ((await catalog.version().catch(() => '')) === '') {
    await catalog.close();
    throw new Failure('databaseEmpty');
  }
  return { catalog, told: (url) => say('directoryServedFrom', { url }) };
}
