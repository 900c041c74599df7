import { html, nothing, type TemplateResult } from 'lit';
import type { GeoPoint } from '@peerkit/model';
import type { DirectoryIndex, SearchResult, Understood } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import { dayInWords } from '../hours/clock.ts';
import { toggleChip } from '../../shared/blocks/chip.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { close, location as pin } from '../../shared/icons/ui.ts';
import { say } from '../finder-words.ts';
import { isLabelled, termLabel } from '../results/term-words.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { PlaceWords } from '../place/place-words.ts';
import type { FinderAction, FinderState, Preset } from '../resource-finder.state.ts';

/** How long a device may look for its position, in milliseconds. */
const WAIT_MS = 15_000;
/** A position this old is good enough. */
const OLD_MS = 300_000;

export interface NearView {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly result: SearchResult;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

const pointed = new WeakMap<DirectoryIndex, boolean>();

/** Whether any place of a directory is somewhere: distances need points. */
export function hasPoints(index: DirectoryIndex): boolean {
  const known = pointed.get(index);
  if (known !== undefined) return known;
  const { hits, rest } = index.search({ near: { latitude: 0, longitude: 0 }, limit: 1 });
  const isPointed = hits[0]?.km !== undefined;
  // Of a list in parts, none may have come yet.
  if (hits.length > 0 || rest === undefined) pointed.set(index, isPointed);
  return isPointed;
}

/** The nearest first: to the place that the text names, else to the person, whose device is asked only then. */
export function nearChip({ state, index, result, words, act }: NearView): TemplateResult[] {
  const isPlaceNamed = result.understood.some(({ point }) => point !== undefined);
  const isByPlace = isPlaceNamed && state.here === undefined;
  if (!hasPoints(index) || (!isByPlace && !('geolocation' in navigator))) return [];
  const toggle = (isOn: boolean): void => {
    if (!isOn) act({ do: 'narrow', to: { isNearest: false, here: undefined, position: '' } });
    else if (isByPlace) act({ do: 'narrow', to: { isNearest: true } });
    else askPosition(act);
  };
  const isOn = state.isNearest && (isPlaceNamed || state.here !== undefined);
  return [toggleChip(say(words, isByPlace ? 'nearest' : 'near-me'), isOn, toggle, pin)];
}

function askPosition(act: NearView['act']): void {
  act({ do: 'narrow', to: { position: 'near-wait' } });
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => {
      const here: GeoPoint = { latitude, longitude };
      act({ do: 'narrow', to: { isNearest: true, here, position: '' } });
    },
    ({ code, PERMISSION_DENIED }) =>
      act({
        do: 'narrow',
        to: { position: code === PERMISSION_DENIED ? 'near-denied' : 'near-failed' },
      }),
    { timeout: WAIT_MS, maximumAge: OLD_MS },
  );
}

/** The list is a copy from another day. */
export function keptTemplate({ state, words }: NearView): TemplateResult | typeof nothing {
  if (state.keptAt === undefined) return nothing;
  const date = new Date(state.keptAt).toISOString().slice(0, 10);
  return note(
    say(words, 'old-copy', { date: dayInWords(words.language, date, 'short') ?? date }),
    'warn',
  );
}

/** What the text was read as, each part to be taken back; and how it goes with the position. */
export function readAsTemplate(view: NearView): TemplateResult {
  const { state, result, words, act } = view;
  const chips = result.understood.filter(({ code }) => code !== 'near' && code !== 'near-me');
  const { position, preset } = state;
  const isFromPage =
    preset.near !== undefined && state.here === undefined && chips.every(({ point }) => !point);
  return html`${isFromPage ? fromTemplate(preset, words) : nothing} ${restTemplate(view)}
  ${position === '' ? nothing : html`<p class="quiet" role="status">${say(words, position)}</p>`}
  ${
    chips.length === 0
      ? nothing
      : html`<div class="chips read-as">
          <span class="small">${say(words, 'read-as')}</span>
          ${chips.map(
            ({ id, ...part }) =>
              html`<button
                type="button"
                class="chip"
                @click=${() => act({ do: 'widen', to: { literal: [...state.literal, id] } })}
              >
                <bdi>${labelOf(part, words)}</bdi>
                <span class="visually-hidden">${say(words, 'take-back')}</span> ${icon(close)}
              </button>`,
          )}
        </div>`
  }
  ${result.rest ? nothing : chips.map((part) => standInTemplate(part, words))}`;
}

/** Nobody is shown something else than they asked for without being told. */
function standInTemplate(part: Understood, words: PlaceWords): TemplateResult | typeof nothing {
  if (!part.instead) return nothing;
  const named = { asked: part.text, shown: labelOf(part, words) };
  return html`<p class="quiet">${say(words, 'stand-in', named)}</p>`;
}

/** Of a list in parts: what was not looked through. Near a place, the rest is too far away to matter. */
function restTemplate({ state, result, words, act }: NearView): TemplateResult | typeof nothing {
  const { rest, understood } = result;
  if (rest === undefined) return nothing;
  const { here, preset, literal } = state;
  const isNear = here ?? preset.near ?? understood.find(({ point }) => point !== undefined);
  if (rest.state === 'elsewhere') {
    return isNear
      ? nothing
      : html`<p class="quiet">${say(words, 'rest-elsewhere', { count: rest.entries })}</p>`;
  }
  if (rest.state === 'coming') {
    return html`<p class="quiet" role="status">${say(words, 'rest-coming')}</p>`;
  }
  const again = (): void => act({ do: 'widen', to: { literal: [...literal] } });
  return html`${note(say(words, 'rest-failed'), 'warn')}
  ${button(say(words, 'retry'), again, 'line')}`;
}

/** From where the page measures. */
function fromTemplate({ nearName }: Preset, words: PlaceWords): TemplateResult {
  return html`<p class="small from">
    ${nearName === undefined ? say(words, 'from-point') : say(words, 'from-place', { place: nearName })}
  </p>`;
}

/** In our words where we have some, else as it was typed. */
function labelOf(part: Omit<Understood, 'id'>, words: PlaceWords): string {
  const { type, code, text, labels } = part;
  if (type === 'place') return code;
  if (type === 'tag' && isLabelled(code)) return termLabel(code, words);
  return labels?.[words.language.split('-', 1)[0] ?? ''] ?? labels?.['en'] ?? text;
}

/** Before the first result that fits only some of the words. */
export function someTemplate(
  { hits, whole }: SearchResult,
  at: number,
  words: PlaceWords,
): TemplateResult | typeof nothing {
  const isFirst = hits[at]?.whole === false && (at === 0 || hits[at - 1]?.whole === true);
  if (!isFirst) return nothing;
  const key: PlaceKey = whole === 0 ? 'some-only' : 'some';
  return html`<p class="some">${say(words, key)}</p>`;
}
