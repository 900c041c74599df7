import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FormPages } from '@peerkit/intake';
import { codeOf, Failure } from '../failure.ts';
import { plain } from '../text/plain.ts';

/** What `peerkit intake serve` says on the pages of its forms. */
export interface FormPageChoice {
  readonly name?: string;
  readonly emergency?: string;
  readonly lines?: string;
  readonly languages: readonly string[];
  readonly keepDays?: string;
  readonly promiseNoPolice?: true;
  readonly contact?: string;
  readonly exit?: string;
}

const CDN = new URL('./cdn/', import.meta.resolve('@peerkit/components/package.json'));

/**
 * The pages of the forms, with the elements of this version.
 *
 * @param signedList Path of the list that `peerkit keys sign` wrote; there need not be one.
 * @throws {Failure} `badKeepDays` or `badExit`
 */
export function formPages(choice: FormPageChoice, signedList: string): FormPages {
  const { name, emergency, lines, languages, keepDays, promiseNoPolice, contact, exit } = choice;
  if (keepDays !== undefined && !/^[1-9]\d{0,4}$/.test(keepDays)) throw new Failure('badKeepDays');
  if (exit !== undefined && !(/^https?:/i.test(exit) && URL.canParse(exit)))
    throw new Failure('badExit', { value: plain(exit) });
  return {
    file: (path) => readOptional(fileURLToPath(new URL(path, CDN))),
    signedKeys: () => readOptional(signedList),
    languages,
    ...(name !== undefined && { agencyName: name }),
    ...(emergency !== undefined && { emergency }),
    ...(lines !== undefined && { lines }),
    ...(keepDays !== undefined && { keepDays: Number(keepDays) }),
    ...(promiseNoPolice && { noPolice: true }),
    ...(contact !== undefined && { contact }),
    ...(exit !== undefined && { exit }),
  };
}

async function readOptional(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') return undefined;
    throw error;
  }
}
