import type { ReactiveController, ReactiveElement } from 'lit';
import { mainLanguage } from '../../shared/i18n/language-tag.ts';
import { WIPE } from '../../shared/privacy/wipe-on-exit.ts';

/**
 * Reads aloud what to do at a step, and what is told to screen readers. Off until somebody wants it. Only in a voice
 * that is on the device: any other sends the words to a company.
 */
export class Voice implements ReactiveController {
  #isOn = false;
  /** The command, and what was told, as they were last read. */
  #spoken: readonly string[] = [];

  /** @param language Of the words that are shown. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly language: () => string,
  ) {
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether this device has a voice for the language, as far as its browser has said. */
  get can(): boolean {
    return this.#voice !== undefined;
  }

  hostConnected(): void {
    // Some browsers find their voices late.
    this.#speech?.addEventListener('voiceschanged', this.#changed);
    document.addEventListener('visibilitychange', this.#hush);
    document.addEventListener(WIPE, this.#left);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener('voiceschanged', this.#changed);
    document.removeEventListener('visibilitychange', this.#hush);
    document.removeEventListener(WIPE, this.#left);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.#isOn) this.#say();
  }

  /** To be called as somebody presses: browsers are silent before that. */
  toggle(): void {
    if (this.#isOn) {
      this.#stop();
      return;
    }
    this.#isOn = true;
    this.#say();
  }

  get #speech(): SpeechSynthesis | undefined {
    return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
  }

  get #voice(): SpeechSynthesisVoice | undefined {
    const language = mainLanguage(this.language());
    const isOurs = ({ lang, localService }: SpeechSynthesisVoice): boolean =>
      localService && mainLanguage(lang.replace('_', '-')) === language;
    return this.#speech?.getVoices().find(isOurs);
  }

  #say(): void {
    const voice = this.#voice;
    if (!voice) return;
    const before = this.#spoken;
    this.#spoken = ['.step h2', '[role=status]'].map((part) => this.#textOf(part));
    const news = this.#spoken.filter((text, at) => text !== '' && text !== before[at]);
    if (news.length === 0) return;
    // What was true a moment ago must not be heard after what is true now.
    this.#speech?.cancel();
    const utterance = new SpeechSynthesisUtterance(news.join('\n'));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    this.#speech?.speak(utterance);
  }

  #textOf(part: string): string {
    return this.host.renderRoot.querySelector(part)?.textContent.trim() ?? '';
  }

  readonly #changed = (): void => this.host.requestUpdate();

  readonly #hush = (): void => {
    if (document.visibilityState === 'hidden') this.#speech?.cancel();
  };

  #stop(): void {
    this.#isOn = false;
    this.#spoken = [];
    this.#speech?.cancel();
  }

  readonly #left = (): void => {
    this.#stop();
    this.#changed();
  };
}
