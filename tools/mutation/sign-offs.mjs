/** Who has read which text of the guide. See packages/guidance/sign-offs/README.md. */
import { createHash } from 'node:crypto';
import { afterwardsCatalog, afterwardsOf } from '@peerkit/guidance/afterwards';
import { otherTasks, twoHelpersCatalog } from '@peerkit/guidance/two-helpers';
import { getProtocol, renderStaticGuide, staticGuideMessages } from '@peerkit/guidance';

/**
 * All that a region's guide says in a language, as the person who signs it reads it.
 *
 * @param {string} region
 * @param {string} language
 */
export async function signedText(region, language) {
  const protocol = getProtocol(region);
  if (!protocol.ok) throw new Error(`No region "${region}".`);
  const { version } = protocol.value;
  const page = renderStaticGuide(protocol.value, await staticGuideMessages(language), { language });
  const steps = page
    .replace(/<\/?(?:li|h\d|p|ol|ul|section)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n');
  /** @type {Readonly<Record<string, import('@peerkit/model').Message>>} */
  const after = {
    ...afterwardsCatalog.en,
    ...(await afterwardsCatalog.load[language]?.())?.default,
    ...twoHelpersCatalog.en,
    ...(await twoHelpersCatalog.load[language]?.())?.default,
  };
  const { next, law, kit, care } = afterwardsOf(protocol.value);
  // Words of the steps are above.
  const lines = [...next, ...law, ...kit, ...care].flatMap((word) => after[word] ?? []);
  const two = Object.values(otherTasks(protocol.value)).flatMap(({ usual, withoutDose = usual }) =>
    [...new Set([usual, withoutDose])].flatMap((word) => after[word] ?? []),
  );
  return `${region} ${version} ${language}\n${steps}${[...lines, ...two].join('\n')}\n`;
}

/** @param {string} text */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * @typedef {object} SignOff
 * @property {string} region
 * @property {string} language
 * @property {string} version
 * @property {string} by
 * @property {string} credential
 * @property {string} on ISO date.
 * @property {string} expires ISO date, a year later at most.
 * @property {string} text The hash of what was read.
 */

/**
 * Why a sign-off is void; empty when it holds.
 *
 * @param {SignOff} signOff
 */
export async function faultsOf(signOff) {
  const { region, language, by, credential, on, expires, text } = signOff;
  const faults = [];
  if (![by, credential, on, expires].every((entry) => entry))
    faults.push('it lacks a name or date');
  if (Date.parse(expires) - Date.parse(on) > 366 * 86_400_000) faults.push('it is valid too long');
  if (hashOf(await signedText(region, language)) !== text) faults.push('the text was changed');
  return faults;
}
