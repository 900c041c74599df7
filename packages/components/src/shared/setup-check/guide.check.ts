import { getProtocol, REGIONS } from '@peerkit/guidance';
import { list, type Finding } from './finding.ts';
import { LANGUAGES } from './language.check.ts';

/** What the check reads of a guide. */
export interface GuideLike {
  /** Whose steps the guide is asked to show. */
  readonly region: string;
  readonly kits: string;
  readonly start: string;
}

const STARTS = ['emergency', 'overview'];

export function guideFindings({ region, kits, start }: GuideLike): readonly Finding[] {
  const isStart = STARTS.includes(start);
  return [
    ...regionFindings(region),
    ...kitFindings(region, kits),
    ...(isStart ? [] : [{ key: 'start-unknown', params: { start, known: list(STARTS) } } as const]),
  ];
}

function regionFindings(region: string): readonly Finding[] {
  const known = list(REGIONS);
  if (region === '') return [{ key: 'region-missing', params: { first: REGIONS[0] } }];
  if ((REGIONS as readonly string[]).includes(region)) return [];
  const isLanguage = (LANGUAGES as readonly string[]).includes(region.toLowerCase());
  return [{ key: isLanguage ? 'region-language' : 'region-unknown', params: { region, known } }];
}

function kitFindings(region: string, kits: string): readonly Finding[] {
  const protocol = getProtocol(region);
  if (!protocol.ok) return [];
  if (/[,;]/.test(kits)) return [{ key: 'kits-commas', params: { kits } }];
  const ids: readonly string[] = protocol.value.kits.map(({ id }) => id);
  return kits
    .split(/\s+/)
    .filter((kit) => kit !== '' && !ids.includes(kit))
    .map((kit) => ({ key: 'kits-unknown', params: { kit, known: list(ids) } }));
}
