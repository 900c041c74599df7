import { readFileSync } from 'node:fs';
import { KIND_NAMES, kindOf, type FormKind } from '@peerkit/forms';
import { adaptKind } from '@peerkit/forms/adapt';
import type { Result } from '@peerkit/model';
import { Failure, reasonOf } from '../failure.ts';
import { plain } from '../text/plain.ts';

/** The kind that a file of changes makes, or what is wrong with the file. */
export async function readForm(file: string): Promise<Result<FormKind>> {
  const changes = readJson(file);
  const name =
    typeof changes === 'object' && changes !== null && 'kind' in changes ? changes.kind : undefined;
  const kind = typeof name === 'string' ? await kindOf(name) : undefined;
  if (typeof name === 'string' && kind === undefined) {
    throw new Failure('formUnknownKind', { file, kind: plain(name), list: KIND_NAMES.join(', ') });
  }
  if (kind === undefined) return { ok: false, issues: [{ path: ['kind'], code: 'required' }] };
  return adaptKind(kind, changes);
}

/**
 * Kinds as an agency changed them, by name.
 *
 * @throws Failure when a file cannot be used.
 */
export async function readForms(files: readonly string[]): Promise<ReadonlyMap<string, FormKind>> {
  const kinds = new Map<string, FormKind>();
  for (const file of files) {
    const read = await readForm(file);
    if (!read.ok) throw new Failure('formWrong', { file, count: read.issues.length });
    kinds.set(read.value.name, read.value);
  }
  return kinds;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
  try {
    // Editors on Windows write a mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Failure('formNoJson', { file, reason: plain(reasonOf(error)) }, { cause: error });
  }
}
