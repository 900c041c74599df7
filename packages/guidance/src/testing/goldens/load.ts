import type { Message, ProtocolEvidence } from '@peerkit/model';
import {
  getProtocol,
  guideCatalog,
  guideMessages,
  REGIONS,
  staticGuideMessages,
  type GuideProtocol,
} from '../../index.ts';
import { afterwardsCatalog } from '../../afterwards/afterwards.ts';
import { staticEn } from '../../locales/static.en.ts';
import { evidenceCatalog, getEvidence } from '../../sources.ts';
import { otherTasks, twoHelpersCatalog } from '../../two-helpers/two-helpers.ts';
import type { GuideData } from './data.ts';

const prefixed = (prefix: string, messages: Readonly<Record<string, Message>>) =>
  Object.entries(messages).map(([id, message]): [string, Message] => [`${prefix}.${id}`, message]);

async function wordsOf(language: string): Promise<Readonly<Record<string, Message>>> {
  const guide = await guideMessages(language);
  const all: Readonly<Record<string, Message>> =
    language === 'en' ? staticEn : await staticGuideMessages(language);
  const own = Object.keys(staticEn).flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]]));
  const evidence = (await evidenceCatalog.load[language]?.())?.default ?? evidenceCatalog.en;
  const two = (await twoHelpersCatalog.load[language]?.())?.default ?? twoHelpersCatalog.en;
  const after = (await afterwardsCatalog.load[language]?.())?.default ?? afterwardsCatalog.en;
  return Object.fromEntries([
    ...Object.entries(guide),
    ...prefixed('static', Object.fromEntries(own) as Record<string, Message>),
    ...prefixed('evidence', evidence as Record<string, Message>),
    ...Object.entries(after as Record<string, Message>),
    ...Object.entries(two as Record<string, Message>),
  ]);
}

/** Everything as it is now, in every region and language. */
export async function loadGuideData(): Promise<GuideData> {
  const protocols: Record<string, GuideProtocol> = {};
  const evidence: Record<string, ProtocolEvidence> = {};
  const two: Record<string, GuideData['two'][string]> = {};
  for (const region of [...REGIONS, 'generic']) {
    const found = getProtocol(region, '000');
    const grounds = getEvidence(region);
    if (!found.ok || !grounds.ok) throw new Error(region);
    protocols[region] = found.value;
    evidence[region] = grounds.value;
    two[region] = otherTasks(found.value);
  }
  const words: Record<string, Readonly<Record<string, Message>>> = {};
  for (const language of ['en', ...Object.keys(guideCatalog.load)]) {
    words[language] = await wordsOf(language);
  }
  return { protocols, evidence, two, words };
}
