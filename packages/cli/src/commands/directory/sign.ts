import { readFileSync } from 'node:fs';
import { isIndexFile } from '@peerkit/search';
import { unsigned } from '@peerkit/search/signed';
import { EXIT, Failure, reasonOf, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { makeListKey, readListKey, signedList } from '../../signing/list-key.ts';
import { say } from '../../text/say.ts';
import { writeWhole } from './write.ts';

export interface SignOptions {
  /** File of the secret key. */
  readonly key: string;
  /** File to write; the list itself when absent. */
  readonly out?: string;
}

/** `peerkit directory key FILE`: makes the key that signs a list, and says what the page must name. */
export function key(file: string, io: CliIo): Exit {
  const { publicKey } = makeListKey(file);
  io.out(say('keyMade', { file }));
  io.out(say('keyPin'));
  io.out(`signed-by="${publicKey}"`);
  return EXIT.ok;
}

/** `peerkit directory sign LIST --key FILE`: puts a signature in front of a list. */
export async function sign(path: string, options: SignOptions, io: CliIo): Promise<Exit> {
  const listKey = readListKey(options.key);
  const list = read(path);
  if (list.length === 0) throw new Failure('signEmpty', { file: path });
  // A table with a signature in it is no table any more.
  if (options.out === undefined && !isIndexFile(unsigned(new Uint8Array(list))))
    throw new Failure('signSource', { file: path });
  const out = options.out ?? path;
  writeWhole(out, [await signedList(list, listKey, io.now?.() ?? new Date())]);
  io.out(say('signed', { file: out, key: listKey.publicKey }));
  return EXIT.ok;
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}
