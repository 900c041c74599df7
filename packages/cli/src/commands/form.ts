import { fieldsOf, type Field, type FormKind } from '@peerkit/forms';
import { formatMessage, type Issue } from '@peerkit/model';
import { EXIT, type Exit } from '../failure.ts';
import { readForm } from '../forms/read-form.ts';
import type { CliIo } from '../io.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';
import { isWord } from '../words/en.ts';

/** `peerkit form check FILE`: what the changed form asks, or what is wrong with the file and why. */
export async function check(file: string, io: CliIo): Promise<Exit> {
  const read = await readForm(file);
  if (!read.ok) {
    io.err(say('formWrong', { file, count: read.issues.length }));
    for (const issue of read.issues) io.err(`- ${sentence(issue)}`);
    return EXIT.unusable;
  }
  const kind = read.value;
  const fields = fieldsOf(kind);
  io.out(say('formFine', { file, kind: kind.name, count: fields.length }));
  for (const field of fields) io.out(`- ${question(kind, field)}`);
  return EXIT.ok;
}

function question({ words }: FormKind, { id, required, when }: Field): string {
  const label = words.en[`${id}.label`];
  const notes = [
    ...(required ? [say('formRequired')] : []),
    ...(when ? [say('formSometimes')] : []),
  ];
  const text = label === undefined ? id : plain(formatMessage(label, {}, 'en'));
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

/** Where something is wrong, and what. */
function sentence({ path, code, params = {} }: Issue): string {
  const word = code === 'do-not-collect' ? `never.${String(params['what'])}` : `form.${code}`;
  const where = path.map((part) => plain(String(part))).join(' › ');
  return `${where} ${say(isWord(word) ? word : 'form.other', params)}`.trim();
}
