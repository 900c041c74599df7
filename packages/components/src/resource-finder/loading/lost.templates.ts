import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@peerkit/model';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import { say } from '../finder-words.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { lostRecords } from '../resource-finder.state.ts';

/** Tells calmly of records that could not be read. */
export function lostTemplate(
  problems: readonly Problem[],
  words: PlaceWords,
): TemplateResult | typeof nothing {
  const lost = lostRecords(problems);
  if (lost.length === 0) return nothing;
  const count = new Set(lost.map((problem) => problem.record)).size;
  return disclosure(
    say(words, 'lost', { count }),
    html`<ul class="lost">
      ${lost.map(
        ({ record, field, message }) =>
          html`<li>
            <dl>
              <dt>${say(words, 'lost-record')}</dt>
              <dd>${record}</dd>
              ${
                field === ''
                  ? nothing
                  : html`<dt>${say(words, 'lost-field')}</dt>
                      <dd>${field}</dd>`
              }
              <dt>${say(words, 'lost-advice')}</dt>
              <dd lang="en">${message}</dd>
            </dl>
          </li>`,
      )}
    </ul>`,
  );
}
