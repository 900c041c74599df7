import type { GuideProtocol } from '@peerkit/guidance';
import { evidenceMessages, getEvidence } from '@peerkit/guidance/sources';
import { formatMessage, type Fact } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';

/** Every number of the guide with where it comes from. Loaded when somebody asks. English so far. */
export function provenance(protocol: GuideProtocol): TemplateResult {
  const found = getEvidence(protocol.id);
  const { sources, notes } = found.ok ? found.value : { sources: [], notes: {} };
  const fact = ([id, { value, unit, sources: ids }]: [string, Fact]) => {
    const name = evidenceMessages.facts[id];
    return html`<dt>
        ${name && formatMessage(name, {}, 'en')}:
        ${formatMessage(evidenceMessages.units[unit], { value }, 'en')}
      </dt>
      <dd>${ids.join(', ')}${notes[id] ? html`<br />${notes[id]}` : nothing}</dd>`;
  };
  return html`<div lang="en">
    <dl>${Object.entries(protocol.facts).map(fact)}</dl>
    <ul>
      ${sources.map(
        ({ id, title, publisher, url, published, retrieved }) =>
          html`<li>
            ${id}: <a href=${url} rel="noreferrer" target="_blank">${title}</a>, ${publisher}
            ${published ? html`(${published})` : nothing} ${retrieved}
          </li>`,
      )}
    </ul>
  </div>`;
}
