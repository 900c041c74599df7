import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether its host is wide enough for two panes, by the host's own width, as container queries see it. */
export class WidthController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #isWide = false;

  constructor(
    private readonly host: ReactiveElement,
    /** Least width of two panes, in pixels. */
    private readonly least: number,
  ) {
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
    return (this.host.renderRoot as HTMLElement).clientWidth >= this.least;
  }
}
