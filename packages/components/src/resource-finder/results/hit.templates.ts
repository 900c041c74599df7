import { html, nothing, type TemplateResult } from 'lit';
import type { TermCode } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { kindNames, ownIn } from '../finder-words.ts';
import { parted } from './parted.ts';
import type { FinderAction } from '../resource-finder.state.ts';

/** Kinds of help named on a card; its page names them all. */
const MOST_KINDS = 2;

export interface HitView {
  readonly entry: DirectoryEntry;
  /** BCP 47 language of the directory's texts. */
  readonly language: string | undefined;
  /** It is shown beside the list. */
  readonly isBeside: boolean;
  /** What a kind of help is called. */
  readonly label: (code: TermCode) => string;
  readonly act: (action: FinderAction) => void;
}

/** What is known of a place beside its name, once that part has loaded. */
export interface HitParts {
  /** What is said before it. */
  readonly before?: TemplateResult | typeof nothing;
  readonly kindIcon?: TemplateResult;
  /** How far it is. */
  readonly far?: string | undefined;
  readonly about?: TemplateResult;
  readonly action?: TemplateResult | undefined;
  readonly save?: TemplateResult | undefined;
}

/** One result: what, who and where; then what else is known of it, and one thing to do. */
export function hitTemplate(
  { entry, language, isBeside, label, act }: HitView,
  { before, kindIcon, far, about, action, save }: HitParts,
): TemplateResult {
  const own = ownIn(language);
  const who = whoOf(entry);
  const kinds = kindNames(entry, label).slice(0, MOST_KINDS);
  return html`<li class="hit" aria-current=${isBeside ? 'true' : nothing}>
    ${before} <span class="kind">${kindIcon}</span>
    <h3>
      <button
        type="button"
        class="open"
        data-id=${entry.id}
        aria-current=${isBeside ? 'true' : nothing}
        @click=${() => act({ do: 'open', id: entry.id })}
      >
        ${own(entry.name)}
      </button>
    </h3>
    ${kinds.length === 0 ? nothing : html`<p>${parted(kinds)}</p>`}
    ${
      who === '' && far === undefined
        ? nothing
        : html`<p class="who">
            <span>${who === '' ? nothing : own(who)}</span>
            ${far === undefined ? nothing : html`<bdi class="far">${far}</bdi>`}
          </p>`
    }
    ${about} ${action} ${save}
  </li>`;
}

/** By whom and where: what tells two of a kind apart. */
function whoOf({ name, organization, areas, places }: DirectoryEntry): string {
  const [place] = places;
  const address = place?.kind === 'postal' ? undefined : place?.address;
  const where = address === undefined ? areas : [address.lines[0], address.city];
  const parts = [organization, ...where].filter((part) => part !== undefined && part !== name);
  return [...new Set(parts)].join(', ');
}
