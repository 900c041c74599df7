import { html, nothing, type TemplateResult } from 'lit';
import { hoursProse, type Phone } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, SearchResult } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { clock, forward, warning } from '../../shared/icons/ui.ts';
import type { Card } from './cards.ts';
import { dayInWords } from '../hours/clock.ts';
import { alertWords, phoneAction, reportedTemplates, stateTemplate } from './entry.templates.ts';
import { distanceInWords, roughDistance } from '../place/distance.ts';
import { ownIn, say } from '../finder-words.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { kindIcon } from './kind-icons.ts';
import type { NearView } from '../searching/near.templates.ts';
import type { FinderAction, FinderState } from '../resource-finder.state.ts';
import { parted } from './parted.ts';
import { whoItIsFor } from './who.ts';

/** Hours in words, in characters: longer ones are on the place’s page. */
const LONGEST_PROSE = 80;

export interface CardView {
  readonly card: Card;
  readonly index: DirectoryIndex;
  /** Its action is the filled button of the view. */
  readonly isFilled: boolean;
  /** What to do is beside the list: on paper it has the number alone. */
  readonly isWide: boolean;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

/** The icon of a kind of help. */
export function kindIconTemplate(entry: DirectoryEntry): TemplateResult {
  return icon(kindIcon(entry));
}

/** How far a result is from where distances are measured; undefined when nobody knows. */
export function distanceOf(
  at: number,
  { state, result, index }: Pick<NearView, 'state' | 'result' | 'index'>,
  words: PlaceWords,
): string | undefined {
  const km = state.isSavedShown ? undefined : result.hits[at]?.km;
  if (km === undefined) return undefined;
  const { language } = words;
  if (!isFromTown(state, result)) return distanceInWords(km, language, index.timeZone);
  const { far, isLess } = roughDistance(km, language, index.timeZone);
  return isLess ? words.t('far-under', { far }) : far;
}

/** A town or a postcode has one point, and people of it are anywhere around that. */
function isFromTown({ here, preset }: FinderState, { understood }: SearchResult): boolean {
  if (here !== undefined) return false;
  return preset.nearName !== undefined || understood.some(({ point }) => point !== undefined);
}

/** Whether it is open, what is new, and how fresh that is. */
export function aboutTemplate({ card, index, words }: CardView): TemplateResult {
  const { entry, alerts, opening } = card;
  const own = ownIn(index.language);
  // Where it was checked long ago, the state says so.
  const day = opening.reason === 'stale' ? undefined : entry.assured;
  const date = day && dayInWords(words.language, day, 'short');
  const [prose = ''] = entry.hours && opening.reason === 'prose' ? hoursProse(entry.hours) : [];
  const people = whoItIsFor(entry, words);
  return html`${people.length === 0 ? nothing : html`<p>${parted(people)}</p>`}
  ${stateTemplate(card, words)} ${reportedTemplates(card, words)}
  ${prose === '' || prose.length > LONGEST_PROSE ? nothing : html`<p>${own(prose)}</p>`}
  ${alerts.map((alert) => html`<p class="news">${icon(warning)} <span>${alertWords(alert, words, own)}</span></p>`)}
  ${date ? html`<p class="small">${say(words, 'checked', { date })}</p>` : nothing}`;
}

/** The one thing to do. */
export function actionTemplate(view: CardView): TemplateResult {
  const { card, index, isFilled, isWide, words, act } = view;
  const { entry, action } = card;
  const { verb, phone } = action;
  if (isWide) return onPaper(phone ?? entry.phones[0]);
  if (phone !== undefined && verb !== 'hours' && verb !== 'details') {
    const own = ownIn(index.language);
    return phoneAction(verb, phone, words, own, isFilled ? 'action' : 'soft');
  }
  const isHours = verb === 'hours';
  return html`${button(
    html`${icon(isHours ? clock : forward)} ${say(words, isHours ? 'see-hours' : 'see-details')}
      <span class="visually-hidden">${entry.name}</span>`,
    () => act({ do: 'open', id: entry.id }),
    'soft',
  )}${onPaper(entry.phones[0])}`;
}

/** A number for who reads it on paper. */
const onPaper = (phone: Phone | undefined): TemplateResult =>
  html`${phone && html`<p class="on-paper"><bdi>${phone.number}</bdi></p>`}`;
