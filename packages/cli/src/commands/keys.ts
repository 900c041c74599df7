import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RETIRED_KEY_DAYS } from '@peerkit/intake';
import { sealSubmission } from '@peerkit/outbox/seal';
import { UnsealError, recipientOf, unsealSubmission } from '@peerkit/outbox/unseal';
import {
  KEY_LIST,
  keyFile,
  makeKey,
  readIdentities,
  readKeys,
  saveKeys,
} from '../data/key-files.ts';
import { currentKeys, writeKeyList, type ListedKey } from '../data/key-list.ts';
import { formElement } from '../embed/form.ts';
import { EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { makeListKey, readListKey, signedList } from '../signing/list-key.ts';
import { say } from '../text/say.ts';

export interface KeysOptions {
  readonly keys: string;
}

export interface CreateOptions extends KeysOptions {
  readonly postQuantum?: true;
}

export interface SignOptions extends KeysOptions {
  /** File of the root key; made when it is not there. */
  readonly root: string;
}

export interface DrillOptions extends KeysOptions {
  readonly identity: readonly string[];
}

/** `peerkit keys create` */
export async function create(options: CreateOptions, io: CliIo): Promise<Exit> {
  const { keys: folder, postQuantum = false } = options;
  const list = join(folder, KEY_LIST);
  if (existsSync(list)) throw new Failure('keysExist', { file: list });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure('cannotWrite', { file: folder, reason: reasonOf(error) }, { cause: error });
  }
  const keys = [];
  for (const name of ['staff', 'recovery']) {
    keys.push(await makeKey(folder, name, { postQuantum }));
  }
  saveKeys(list, keys);
  io.out(say('keysMade'));
  io.out(`  ${say('keysStaff', { file: keyFile(folder, 'staff') })}`);
  io.out(`  ${say('keysRecovery', { file: keyFile(folder, 'recovery') })}`);
  io.out(`  ${say('keysPublic', { file: list })}`);
  io.out(`${say('keysElement')}\n`);
  io.out(`${formElement(keys.map(({ recipient }) => recipient))}\n`);
  io.out(say('keysNext'));
  return EXIT.ok;
}

/** `peerkit keys rotate` */
export async function rotate(old: string, { keys: folder }: KeysOptions, io: CliIo): Promise<Exit> {
  const list = join(folder, KEY_LIST);
  const keys = readKeys(list);
  const { recipient } = find(keys, old, list);
  const name = nextName(old, keys);
  const added = await makeKey(folder, name, { postQuantum: recipient.startsWith('age1pq1') });
  const changed = keys.flatMap((key) => (key.name === old ? [added, retired(key)] : [key]));
  saveKeys(list, changed);
  io.out(say('keysRotated', { name, old, file: keyFile(folder, name) }));
  io.out(say('keysKeep', { old, days: RETIRED_KEY_DAYS }));
  tellPage(changed, list, io);
  return EXIT.ok;
}

/** `peerkit keys retire NAME` */
export function retire(name: string, { keys: folder }: KeysOptions, io: CliIo): Exit {
  const list = join(folder, KEY_LIST);
  const keys = readKeys(list);
  find(keys, name, list);
  const changed = keys.map((key) => (key.name === name ? retired(key) : key));
  if (currentKeys(changed).length < 2) throw new Failure('badRecipients', { file: list });
  saveKeys(list, changed);
  io.out(say('keysRetired', { name, days: RETIRED_KEY_DAYS }));
  tellPage(changed, list, io);
  return EXIT.ok;
}

/** `peerkit keys sign`: signs the list of public keys, so that pages can follow it. */
export async function sign(options: SignOptions, io: CliIo): Promise<Exit> {
  const { keys: folder, root: file } = options;
  const list = join(folder, KEY_LIST);
  const text = writeKeyList(readKeys(list));
  const isNew = !existsSync(file);
  const root = isNew ? makeListKey(file) : readListKey(file);
  const signed = signedPath(folder);
  try {
    // Over the earlier one: a list that is half written is not signed, and counts for nothing.
    writeFileSync(signed, await signedList(text, root, new Date()));
  } catch (error) {
    throw new Failure('cannotWrite', { file: signed, reason: reasonOf(error) }, { cause: error });
  }
  if (isNew) io.out(say('rootMade', { file }));
  io.out(say('keysSigned', { file: signed }));
  io.out(`  keys="${root.publicKey} /${SIGNED_LIST}"`);
  return EXIT.ok;
}

/** `peerkit keys drill`: seals a message as a form does, and opens it with each secret key at hand. */
export async function drill(options: DrillOptions, io: CliIo): Promise<Exit> {
  const list = join(options.keys, KEY_LIST);
  const keys = currentKeys(readKeys(list));
  const identities = [
    ...keys.map(({ name }) => keyFile(options.keys, name)).filter((file) => existsSync(file)),
    ...options.identity,
  ].flatMap((file) => readIdentities(file));
  const sealed = await sealSubmission(
    {
      ...{ v: 1, id: crypto.randomUUID(), kind: 'drill', version: 1 },
      ...{ agency: 'drill', locale: 'en', answers: {} },
    },
    keys.map(({ recipient }) => recipient),
  );
  const opening = new Set<string>();
  for (const identity of identities) {
    try {
      await unsealSubmission(sealed, [identity]);
      opening.add(await recipientOf(identity));
    } catch (error) {
      // A key that is in no list any more opens nothing new.
      if (!(error instanceof UnsealError && error.code === 'other-key')) throw error;
    }
  }
  for (const { name, recipient } of keys) {
    io.out(say(opening.has(recipient) ? 'drillOpens' : 'drillFails', { name }));
  }
  const open = keys.filter(({ recipient }) => !opening.has(recipient)).length;
  io.out(open === 0 ? say('drillDone') : say('drillOpen', { count: open }));
  return open === 0 ? EXIT.ok : EXIT.records;
}

function find(keys: readonly ListedKey[], name: string, file: string): ListedKey {
  const current = currentKeys(keys);
  const found = current.find((key) => key.name === name);
  if (found) return found;
  const names = current.map((key) => key.name);
  throw new Failure('unknownKey', { name, file, list: names.join(', ') });
}

function retired(key: ListedKey): ListedKey {
  return { ...key, retired: new Date().toISOString().slice(0, 10) };
}

/** `staff` becomes `staff-2`, that `staff-3`. */
function nextName(old: string, keys: readonly ListedKey[]): string {
  const stem = old.replace(/-\d+$/, '');
  const taken = new Set(keys.map(({ name }) => name));
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The name of the signed list, beside the list itself. */
const SIGNED_LIST = 'keys.signed';

const signedPath = (folder: string): string => join(folder, SIGNED_LIST);

function tellPage(keys: readonly ListedKey[], list: string, io: CliIo): void {
  if (existsSync(signedPath(dirname(list)))) io.out(say('keysSignAgain'));
  io.out(say('keysCopyAgain', { file: list }));
  io.out(`  ${attribute(keys)}`);
}

function attribute(keys: readonly ListedKey[]): string {
  return `recipients="${currentKeys(keys)
    .map(({ recipient }) => recipient)
    .join(' ')}"`;
}
