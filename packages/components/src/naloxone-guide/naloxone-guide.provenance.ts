import type { GuideProtocol } from '@peerkit/guidance';
import { evidenceMessages, getEvidence } from '@peerkit/guidance/sources';
import { formatMessage, type Fact } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';

/** Every number of the guide with where it comes from. Loaded when somebody asks. English so far. */
export function provenance(protocol: GuideProtocol): TemplateResult {
  const found = getEvidence(protocol.id);
  const { facts, sources } = found.ok ? found.value : { facts: {}, sources: [] };
  return html`<div lang="en">
    <dl>${Object.entries(facts).map(row)}</dl>
    <ul>
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

function row([id, { value, unit, sources, note }]: [string, Fact]): TemplateResult {
  const name = evidenceMessages.facts[id];
  return html`<dt>
      ${name && formatMessage(name, {}, 'en')}:
      ${formatMessage(evidenceMessages.units[unit], { value }, 'en')}
    </dt>
    <dd>${sources.join(', ')}${note === undefined ? nothing : html`<br />${note}`}</dd>`;
}
