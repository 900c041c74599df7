import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether its host is wide enough for two panes, by the host's own width. */
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

  hostUpdated(): void {
    if (this.#observer !== undefined) return;
    // Called before the browser paints: nothing is seen to jump.
    this.#observer = new ResizeObserver(() => this.#measure());
    // The wall, as container queries do.
    this.#observer.observe(this.host.renderRoot as HTMLElement);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const isWide = (this.host.renderRoot as HTMLElement).clientWidth >= this.least;
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    this.host.requestUpdate();
    // The wall gets as tall as its new content. Observed meanwhile, that is an error on the page's window.
    const wall = this.host.renderRoot as HTMLElement;
    this.#observer?.unobserve(wall);
    requestAnimationFrame(() => this.#observer?.observe(wall));
  }
}
