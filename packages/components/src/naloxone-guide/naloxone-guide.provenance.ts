import { guideMessages, type GuideMessages, type GuideProtocol } from '@peerkit/guidance';
import {
  afterwardsCatalog,
  type AfterMessages,
  type AfterWord,
} from '@peerkit/guidance/afterwards';
import {
  evidenceCatalog,
  getEvidence,
  type EvidenceMessages,
  type EvidenceWord,
} from '@peerkit/guidance/sources';
import { twoHelpersCatalog, type TwoMessages, type TwoWord } from '@peerkit/guidance/two-helpers';
import {
  formatMessage,
  type Fact,
  type Grounds,
  type MessageParams,
  type SourceMark,
} from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { matchLanguage } from '../shared/i18n/localizer.ts';

/**
 * Every number, step and kit of the guide with its sources, what other sources say, and what each version
 * changed. Loaded when somebody asks. Names are in the language asked for; sources and notes are in English, as
 * they were read.
 */
export async function provenance(
  protocol: GuideProtocol,
  language = 'en',
): Promise<TemplateResult> {
  const known = matchLanguage(language, Object.keys(evidenceCatalog.load)) ?? 'en';
  try {
    const words = (await evidenceCatalog.load[known]?.())?.default;
    const after = {
      ...afterwardsCatalog.en,
      ...(await afterwardsCatalog.load[known]?.())?.default,
    };
    const two = {
      ...twoHelpersCatalog.en,
      ...(await twoHelpersCatalog.load[known]?.())?.default,
    };
    const guide = { ...(await guideMessages(known)), ...after, ...two };
    if (words) return panel(protocol, words, guide, language, known);
  } catch (cause) {
    console.warn(`[peerkit] No words in "${known}" for the sources.`, cause);
  }
  const guide = {
    ...(await guideMessages('en')),
    ...afterwardsCatalog.en,
    ...twoHelpersCatalog.en,
  };
  return panel(protocol, evidenceCatalog.en, guide, 'en', 'en');
}

function panel(
  protocol: GuideProtocol,
  messages: Partial<EvidenceMessages>,
  guide: GuideMessages & AfterMessages & TwoMessages,
  locale: string,
  lang: string,
): TemplateResult {
  const found = getEvidence(protocol.id);
  if (!found.ok) return html`${nothing}`;
  const { facts, steps, kits, afterwards, two, sources, changes } = found.value;
  const say = (word: EvidenceWord, params: MessageParams = {}): TemplateResult => {
    const own = messages[word];
    return own === undefined
      ? html`<span lang="en">${formatMessage(evidenceCatalog.en[word], params, 'en')}</span>`
      : html`${formatMessage(own, params, locale)}`;
  };
  const basis = ({ sources, note, conflict }: Grounds): TemplateResult =>
    html`<dd lang="en">
      ${sources.join(', ')}${note === undefined ? nothing : html`<br />${note}`}
      ${conflict === undefined ? nothing : html`<br /><b>${say('panel.conflict')}:</b> ${conflict}`}
    </dd>`;
  const nameOf = (id: string): string => {
    const kit = protocol.kits.find((known) => known.id === id);
    return kit ? formatMessage(guide[kit.name], {}, locale) : id;
  };
  const fact = ([id, { unit, value, ...grounds }]: [string, Fact]): TemplateResult => {
    const point = id.lastIndexOf('.');
    const name = say(`fact.${id.slice(point + 1)}` as EvidenceWord);
    const kit = point < 0 ? nothing : `${nameOf(id.slice(0, point))}: `;
    const written = say(`unit.${unit}`, { value, count: Number(value) });
    return html`<dt>${kit}${name}: ${written}</dt>
      ${basis(grounds)}`;
  };
  const titleOf = (id: string): string => {
    const step = protocol.steps.find((known) => known.id === id);
    return step ? formatMessage(guide[step.title], protocol.facts, locale) : id;
  };
  const list = (heading: EvidenceWord, entries: readonly [string, Grounds][]): TemplateResult =>
    html`<h4>${say(heading)}</h4>
      <dl>
        ${entries.map(
          ([name, grounds]) =>
            html`<dt>${name}</dt>
              ${basis(grounds)}`,
        )}
      </dl>`;
  const mark = (how: SourceMark): TemplateResult | typeof nothing =>
    how === 'unseen' ? nothing : say(`mark.${how}`);
  return html`<div lang=${lang}>
    <dl>${Object.entries(facts).map(fact)}</dl>
    ${list(
      'panel.steps',
      Object.entries(steps).map(([id, step]) => [titleOf(id), step]),
    )}
    ${list(
      'panel.kits',
      Object.entries(kits).map(([id, kit]) => [nameOf(id), kit]),
    )}
    ${list(
      'panel.two',
      Object.entries(two).map(([id, line]) => [
        formatMessage(guide[id as TwoWord], protocol.facts, locale),
        line,
      ]),
    )}
    ${list(
      'panel.after',
      Object.entries(afterwards).map(([id, line]) => [
        formatMessage(guide[id as AfterWord], {}, locale),
        line,
      ]),
    )}
    <ul>
      ${sources.map(
        (source) =>
          html`<li lang="en">
            ${source.id}:
            <a href=${source.url} rel="noreferrer" target="_blank">${source.title}</a>,
            ${source.publisher}
            ${source.published === undefined ? nothing : html`(${source.published})`}
            ${source.retrieved},
            <span lang=${lang}
              >${mark(source.mark)}${source.isSite ? html`, ${say('panel.site')}` : nothing}</span
            >
          </li>`,
      )}
    </ul>
    <h4>${say('panel.changes')}</h4>
    <ul lang="en">
      ${changes.map(({ version, on, what }) => html`<li>${version} (${on}): ${what}</li>`)}
    </ul>
  </div>`;
}
