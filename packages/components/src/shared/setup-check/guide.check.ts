import { REGIONS } from '@peerkit/guidance';
import { list, type Finding } from './finding.ts';
import { LANGUAGES } from './language.check.ts';

/** @param region Whose steps the guide is asked to show. */
export function guideFindings(region: string): readonly Finding[] {
  const known = list(REGIONS);
  if (region === '') return [{ key: 'region-missing', params: { first: REGIONS[0] } }];
  if ((REGIONS as readonly string[]).includes(region)) return [];
  const isLanguage = (LANGUAGES as readonly string[]).includes(region.toLowerCase());
  return [{ key: isLanguage ? 'region-language' : 'region-unknown', params: { region, known } }];
}
