import type { RequestPeerAnswers } from '@peerkit/model';
import { plain, plainJson } from '../text/plain.ts';
import { isWord, say } from '../text/say.ts';
import type { Word } from '../words/en.ts';
import type { Opened } from './open.ts';

const FIELDS: Readonly<Record<keyof RequestPeerAnswers, Word>> = {
  needs: 'answerNeeds',
  area: 'answerArea',
  reach: 'answerReach',
  contact: 'answerContact',
  messageOk: 'answerMessageOk',
  meetAt: 'answerMeetAt',
  name: 'answerName',
  note: 'answerNote',
};
/** Longest text of a list's last column. */
const SUMMARY_MAX = 60;

export function kindName(kind: string): string {
  return kind === 'request-peer' ? say('kindRequestPeer') : plain(kind);
}

/** One line about a submission: what is needed, and where. */
export function summary(opened: Opened): string {
  if (!opened.ok) return say(opened.word);
  if (!opened.fits) return say('oddAnswers');
  const { needs, area } = opened.answers as RequestPeerAnswers;
  const line = `${needs.map((need) => named('need', need)).join(', ')} · ${oneLine(area)}`;
  return line.length > SUMMARY_MAX ? `${line.slice(0, SUMMARY_MAX - 1)}…` : line;
}

/** Label and value of each answer, in the order of the form. */
export function answerLines(opened: Opened): string[][] {
  if (!opened.ok) return [];
  if (!opened.fits)
    return plainJson(opened.answers)
      .split('\n')
      .map((line) => [line]);
  const answers = opened.answers as RequestPeerAnswers;
  return (Object.keys(FIELDS) as (keyof RequestPeerAnswers)[])
    .filter((field) => answers[field] !== undefined)
    .map((field) => [say(FIELDS[field]), valueText(answers, field)]);
}

function valueText(answers: RequestPeerAnswers, field: keyof RequestPeerAnswers): string {
  if (field === 'needs') return answers.needs.map((need) => named('need', need)).join(', ');
  if (field === 'reach') return named('reach', answers.reach);
  const value = answers[field];
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  // Lines of a longer text stand under each other, beside the label.
  return plain(value ?? '').replace(/\n/g, '\n    ');
}

function named(group: string, code: string): string {
  const key = `${group}.${code}`;
  return isWord(key) ? say(key) : plain(code);
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ');
}
