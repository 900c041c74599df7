import { html, nothing, type TemplateResult } from 'lit';
import type { GuideKey } from './locales/en.ts';
import type { Content, Draws, Part, Say, Screen } from './screens/scene.ts';

const receiver = html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
  <path stroke-width="7" fill="none" d="M11 12C12 26 22 36 36 37"></path>
  <path stroke-width="10" d="M11 10v4M34 37h4"></path>
</svg>`;

/** The phone link: in the bar of every step, or large where calling is the thing to do. */
export function callLink({ say, isPractice }: Draws, number: string): TemplateResult {
  return html`<a class="call" href=${isPractice ? nothing : `tel:${number}`}
    >${receiver}<span>${say(isPractice ? 'practice.call' : 'call', { number })}</span></a
  >`;
}

/** A picture of what a message says. Its room is kept while it loads. */
export function picture({ drawn }: Draws, word: GuideKey, at = 0): TemplateResult {
  return html`<span class="pic">${drawn?.picture(word, at)}</span>`;
}

/** The icon beside a message. Its room is kept while it loads, too. */
export function iconBeside({ drawn }: Draws, word: GuideKey): TemplateResult {
  return html`<span class="sign">${drawn?.iconFor(word)}</span>`;
}

export function heading(words: Content): TemplateResult {
  return html`<h2 tabindex="-1">${words}</h2>`;
}

/** Lines that help to follow the command. */
export function points(draws: Draws, words: readonly GuideKey[]): TemplateResult {
  return html`<ul class="points">
    ${words.map((word) => html`<li>${iconBeside(draws, word)}<span>${draws.say(word)}</span></li>`)}
  </ul>`;
}

/** The command with its picture beside it: it comes first, so that words can run on below it. */
export function command(draws: Draws, title: GuideKey): TemplateResult {
  return html`<div class="command">${picture(draws, title)}${heading(draws.say(title))}</div>`;
}

/** Whom to call and what to say. */
export function call(
  draws: Draws,
  title: GuideKey,
  details: readonly GuideKey[],
  number: string,
): Screen {
  const { say } = draws;
  return {
    main: html`${command(draws, title)}${callLink(draws, number)}
      <div class="say">${details.slice(0, 2).map((word) => html`<p>${say(word)}</p>`)}</div>`,
    extra: points(draws, details.slice(2)),
  };
}

/** Ways on whose buttons have an icon. */
const WITH_ICON = /-dose|dose-given|breaths-now|no-kit|relapse|worse|help|look|back|undo|redo|crew/;

/**
 * @param way What it does: an outcome of the step, or an act. Written to `data-way`, for styles and tests.
 * @param pictured The message whose icon it has, if any.
 */
export function button(
  draws: Draws,
  word: GuideKey,
  look: string,
  way: string,
  act: () => void,
  pictured = word,
): TemplateResult {
  return html`<button class="button ${look}" data-way=${way} @click=${act}>
    ${WITH_ICON.test(word) ? iconBeside(draws, pictured) : nothing}<span>${draws.say(word)}</span>
  </button>`;
}

/** The bar at the bottom: the usual way on, large, and the others in a quiet row. None is ever disabled. */
export function foot(main: Part | undefined, quiet: readonly Part[] = []): TemplateResult {
  return html`<div class="foot">
    ${main}${quiet.length > 0 ? html`<div class="quiet ${quiet.length > 2 ? 'many' : ''}">${quiet}</div>` : nothing}
  </div>`;
}

/**
 * The page's own content, below the emergency number if it is known: a number is never guessed.
 *
 * @param why Said where no steps will come.
 */
export function plainSteps(
  say: Say,
  number: string | undefined,
  why?: 'failed' | 'unknown-region',
): TemplateResult {
  return html`<div class="guide">
    ${number === undefined ? nothing : html`<div class="rail">${callLink({ say }, number)}</div>`}
    <div class="extra">
      ${
        why
          ? html`<div role="alert">
              ${number === undefined ? html`<h2>${say('local')}</h2>` : nothing}
              <p>${say(why)}</p>
            </div>`
          : nothing
      }
      <slot></slot>
    </div>
  </div>`;
}

/** Whether the page has content of its own between the tags, besides a logo. */
export function hasPlainSteps(host: Element): boolean {
  return !!host.querySelector(':scope > :not([slot])');
}

/** Until a region's steps have loaded: the page's own content, or where to call. */
export function waiting(say: Say, ofPage: boolean): TemplateResult {
  return html`${ofPage ? nothing : html`<p>${say('local')}</p>`}<slot></slot>`;
}
