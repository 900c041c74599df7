import type { ReactiveController, ReactiveElement } from 'lit';

/** From this width on, in pixels of its own, there is room for a list and a place. */
const WIDE_PX = 840;

/** Whether its host is wide enough for two panes, by the host's own width, as container queries see it. */
export class WidthController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #isWide = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  get isWide(): boolean {
    return this.#isWide;
  }

  /** Known before each render, so that nothing is drawn first one way and then the other. */
  hostUpdate(): void {
    this.#isWide = this.#measure();
  }

  hostUpdated(): void {
    if (this.#observer !== undefined) return;
    // In the next frame: what is drawn changes the size that is observed, which browsers report as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#follow()));
    this.#observer.observe(this.host.renderRoot as HTMLElement);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #follow(): void {
    if (this.#measure() !== this.#isWide) this.host.requestUpdate();
  }

  #measure(): boolean {
    return (this.host.renderRoot as HTMLElement).clientWidth >= WIDE_PX;
  }
}
