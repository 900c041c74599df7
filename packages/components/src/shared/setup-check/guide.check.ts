import { getProtocol, REGIONS } from '@peerkit/guidance';
import { list, type Finding } from './finding.ts';
import { LANGUAGES } from './language.check.ts';
import { lineFindings } from './lines.check.ts';

/** What the check reads of a guide. */
export interface GuideLike {
  /** Whose steps the guide is asked to show. */
  readonly region: string;
  readonly kits: string;
  readonly start: string;
  readonly finder: string;
  readonly lines: string;
  readonly ownerDocument: Document;
}

const STARTS = ['emergency', 'overview'];

export function guideFindings(guide: GuideLike): readonly Finding[] {
  const { region, kits, start } = guide;
  const isStart = STARTS.includes(start);
  return [
    ...regionFindings(region),
    ...kitFindings(region, kits),
    ...(isStart ? [] : [{ key: 'start-unknown', params: { start, known: list(STARTS) } } as const]),
    ...placeFindings(guide),
    ...lineFindings(guide.lines),
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

const ADDRESS = /^(https?:|\.{0,2}\/)/;

/** Where kits are found: what is no id of the page is taken for an address. */
function placeFindings({ finder, ownerDocument: page }: GuideLike): readonly Finding[] {
  const isPlace =
    finder === '' ||
    finder === 'none' ||
    ADDRESS.test(finder) ||
    page.getElementById(finder.replace(/^#/, '')) !== null;
  if (isPlace) return [];
  const ids = [...page.querySelectorAll('peer-resource-finder[id]')].map(({ id }) => id);
  return [{ key: 'finder-unknown', params: { finder, known: list([...ids, 'none']) } }];
}
