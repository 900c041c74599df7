import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { FrameKey } from '../locales/frame.en.ts';
import { frameAddress, type FramedForm } from './frame-address.ts';
import { frameCatalog } from '../frame.locales.ts';
import {
  packed,
  readNews,
  writeStart,
  type FrameState,
  type FrameWishes,
} from './frame-messages.ts';
import { frameStyles } from './frame.styles.ts';

/** Room for the first question, in CSS pixels, until the frame says how tall it is. */
const FIRST_HEIGHT = 640;
/** After so long without news a frame is taken for one that did not load, in ms. It may still come. */
const LATE_MS = 10_000;
/** The frame may run scripts and store what waits on its own site, and lead the window away after a tap. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** Shows the form's own page in a frame, tells the page around what became of a submission, and nothing else. */
export class HostedForm implements ReactiveController {
  readonly #words: Localizer<FrameKey>;
  readonly #address: URL | undefined;
  readonly #frame: HTMLIFrameElement;
  #height = FIRST_HEIGHT;
  #isHeard = false;
  #isLate = false;
  #isRefused = false;
  #late: ReturnType<typeof setTimeout> | undefined;
  #wishes: FrameWishes;

  constructor(private readonly host: LitElement & FramedForm & { readonly keys: string }) {
    this.#words = new Localizer(host, frameCatalog);
    this.#wishes = this.#current();
    this.#address = frameAddress(host);
    this.#frame = this.#makeFrame();
    addStyles(host.renderRoot, [frameStyles]);
    host.addController(this);
    if (!this.#address) console.warn(`[peerkit] <${host.localName}>: no page for this frame.`);
  }

  hostConnected(): void {
    window.addEventListener('message', this.#hear);
    this.#late = setTimeout(() => {
      this.#isLate = !this.#isHeard;
      this.host.requestUpdate();
    }, LATE_MS);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.#hear);
    clearTimeout(this.#late);
  }

  /** The frame follows the language and the theme of the page, without losing what was typed. */
  hostUpdated(): void {
    const wishes = this.#current();
    if (wishes.lang === this.#wishes.lang && wishes.theme === this.#wishes.theme) return;
    this.#wishes = wishes;
    if (this.#address) this.#frame.contentWindow?.postMessage(packed(wishes), this.#address.origin);
  }

  draw(): TemplateResult {
    const say = (key: FrameKey) => marked(this.#words.localized(key));
    this.#frame.title = this.#words.t('frame.title');
    // Not gone: a page that comes late could not say how tall it is.
    this.#frame.height = String(this.#isLate ? 0 : this.#height);
    this.#frame.inert = this.#isLate;
    const hasFailed = this.#isLate || !this.#address;
    const own = this.#address
      ? html`<a class="own" href=${this.#own} target="_blank" rel="noopener noreferrer"
          >${say('frame.own')}</a
        >`
      : nothing;
    const about = this.#isApart ? html`<p>${say('frame.about')}</p>` : nothing;
    return html`<div class="framed">
      <div role="status">
        ${hasFailed ? html`<p><strong>${say('frame.failed')}</strong></p>` : nothing}
      </div>
      ${hasFailed ? own : nothing} ${this.#address ? this.#frame : nothing}
      ${hasFailed || this.#isRefused ? nothing : html`${about} ${own}`}
    </div>`;
  }

  /** Scripts of this page cannot read it: only the page of another origin is out of their reach. */
  get #isApart(): boolean {
    return this.#address?.origin !== location.origin;
  }

  /** The page by itself, which takes the same keys alone. */
  get #own(): string {
    const keys = this.#roots();
    const start = keys === '' ? '' : `#${new URLSearchParams({ keys }).toString()}`;
    return `${this.#address?.href ?? ''}${start}`;
  }

  /**
   * Made once: another address would load it again, and lose what was typed. Not in a template: those may hold
   * nothing that runs, see `shared/base/template-policy.ts`.
   */
  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.sandbox.value = SANDBOX;
    frame.allow = 'geolocation';
    frame.referrerPolicy = 'no-referrer';
    // No server sees what follows the number sign.
    const start = writeStart({ ...this.#wishes, keys: this.#roots() });
    if (this.#address) frame.src = `${this.#address.href}#${start}`;
    return frame;
  }

  get #exit(): (Element & { leave?(): void }) | null {
    return document.querySelector('peer-quick-exit');
  }

  /** `keys` holds the fingerprints of root keys, then an address, which only the frame's own site decides. */
  #roots(): string {
    const parts = this.host.keys.trim().split(/\s+/);
    return parts.length > 1 ? parts.slice(0, -1).join(' ') : (parts[0] ?? '');
  }

  #current(): FrameWishes {
    return { lang: this.#words.language, theme: themeOf(getComputedStyle(this.host).colorScheme) };
  }

  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    if (source === null || source !== this.#frame.contentWindow) return;
    if (origin !== this.#address?.origin) return;
    const news = readNews(data);
    if (!news) return;
    this.#isHeard = true;
    this.#isLate = false;
    if ('state' in news) this.host.dispatchEvent(eventOf(news.state));
    else if ('leave' in news) this.#exit?.leave?.();
    else if ('refused' in news) this.#isRefused = true;
    else this.#grow(news.height);
    this.host.requestUpdate();
  };

  /** Scrolls to the top of the next question, for somebody who was at the end of a long one. */
  #grow(height: number): void {
    const frame = this.#frame;
    const isInUse = this.host.shadowRoot?.activeElement === frame;
    this.#height = height;
    if (!isInUse || frame.getBoundingClientRect().top >= 0) return;
    void this.host.updateComplete.then(() => frame.scrollIntoView({ block: 'start' }));
  }
}

/** What the page around is drawn in: a page that names no scheme is light, whatever the device prefers. */
function themeOf(scheme: string): FrameWishes['theme'] {
  const isDark = scheme.includes('dark');
  return isDark && scheme.includes('light') ? '' : isDark ? 'dark' : 'light';
}

/**
 * As the form's own events. A page around a frame learns no id. Not of their classes: in a file that both need, they
 * would cost every form without a frame one more trip to the server.
 */
function eventOf(state: FrameState): Event {
  const event = new CustomEvent(`peer-submission-${state}`, { bubbles: true, composed: true });
  return Object.assign(event, { id: '', state: state === 'failed' ? 'unsaved' : state });
}
