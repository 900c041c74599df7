import {
  getProtocol,
  likelierRegions,
  REGIONS,
  staticGuideMessages,
  type GuideProtocol,
  type StaticGuideMessages,
} from '@peerkit/guidance';
import type { MessageParams } from '@peerkit/model';
import { Failure } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { say } from '../text/say.ts';

/** Which guide somebody asks for. */
export interface GuideChoice {
  readonly region: string;
  readonly lang: string;
  /** The emergency number of a region that has no guide. */
  readonly number?: string;
  /** Kits that people there have, the likeliest first. */
  readonly kit?: readonly string[];
}

export interface GivenGuide {
  readonly protocol: GuideProtocol;
  readonly messages: StaticGuideMessages;
  readonly language: string;
  readonly kits: readonly string[];
}

/**
 * The guide that was asked for, with a note where the language is unusual in the region.
 *
 * @throws {Failure} For a region or a kit that there is not: no other is taken instead.
 */
export async function givenGuide(choice: GuideChoice, io: CliIo): Promise<GivenGuide> {
  const { region, lang, number, kit: kits = [] } = choice;
  const found = getProtocol(region, number);
  if (!found.ok) throw new Failure('unknownRegion', regionGiven(region));
  const protocol = found.value;
  const called = String(protocol.facts[protocol.emergency]);
  // Somebody who gave another number would print a page that dials this one.
  if (number !== undefined && digits(number) !== digits(called)) {
    throw new Failure('numberOfRegion', { region, number: called });
  }
  const known: readonly string[] = protocol.kits.map(({ id }) => id);
  for (const value of kits) {
    if (known.includes(value)) continue;
    throw new Failure('unknownKit', { value, region, list: known.join(', ') });
  }
  const others = likelierRegions(region, lang);
  if (others.length > 0) {
    io.err(say('unusualLanguage', { region, lang, number: called, list: others.join(', ') }));
  }
  return { protocol, messages: await staticGuideMessages(lang), language: lang, kits };
}

/** What is wrong with a region; undefined when there is a guide for it. */
export function regionHint({ region, number }: Partial<GuideChoice>): string | undefined {
  if (region === undefined || getProtocol(region, number).ok) return undefined;
  return say('unknownRegion', regionGiven(region));
}

const regionGiven = (value: string): MessageParams => ({ value, list: REGIONS.join(', ') });

const digits = (number: string): string => number.replaceAll(/\D/g, '');
