import type { GuideProtocol } from '@peerkit/guidance';
import {
  evidenceCatalog,
  getEvidence,
  type EvidenceMessages,
  type EvidenceWord,
} from '@peerkit/guidance/sources';
import { formatMessage, type Fact, type MessageParams } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { matchLanguage } from '../shared/i18n/localizer.ts';

/**
 * Every number of the guide with its sources. Loaded when somebody asks. Names of numbers are in the
 * language asked for; sources and notes are in English, as they were read.
 */
export async function provenance(
  protocol: GuideProtocol,
  language = 'en',
): Promise<TemplateResult> {
  const known = matchLanguage(language, Object.keys(evidenceCatalog.load)) ?? 'en';
  try {
    const words = (await evidenceCatalog.load[known]?.())?.default;
    if (words) return panel(protocol, words, language, known);
  } catch (cause) {
    console.warn(`[peerkit] No words in "${known}" for the sources.`, cause);
  }
  return panel(protocol, evidenceCatalog.en, 'en', 'en');
}

function panel(
  protocol: GuideProtocol,
  messages: Partial<EvidenceMessages>,
  locale: string,
  lang: string,
): TemplateResult {
  const found = getEvidence(protocol.id);
  const { facts, sources } = found.ok ? found.value : { facts: {}, sources: [] };
  const say = (word: EvidenceWord, params: MessageParams = {}): TemplateResult => {
    const own = messages[word];
    return own === undefined
      ? html`<span lang="en">${formatMessage(evidenceCatalog.en[word], params, 'en')}</span>`
      : html`${formatMessage(own, params, locale)}`;
  };
  const row = ([id, { value, unit, sources, note }]: [string, Fact]): TemplateResult =>
    html`<dt>${say(`fact.${id}` as EvidenceWord)}: ${say(`unit.${unit}`, { value })}</dt>
      <dd lang="en">
        ${sources.join(', ')}${note === undefined ? nothing : html`<br />${note}`}
      </dd>`;
  return html`<div lang=${lang}>
    <dl>${Object.entries(facts).map(row)}</dl>
    <ul lang="en">
      ${sources.map(
        ({ id, title, publisher, url, published, retrieved }) =>
          html`<li>
            ${id}: <a href=${url} rel="noreferrer" target="_blank">${title}</a>, ${publisher}
            ${published === undefined ? nothing : html`(${published})`} ${retrieved}
          </li>`,
      )}
    </ul>
  </div>`;
}
