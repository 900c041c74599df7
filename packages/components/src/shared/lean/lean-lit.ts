/**
 * What our elements use of Lit, written small: the CDN files carry this instead of `lit` (see
 * `build/cdn.mjs`). The rendering engine is Lit's own (lit-html); only the base class is ours, a third
 * of the bytes, because it leaves out what no element here uses: reflected properties, polyfill
 * and hydration hooks, standard decorators. Apps with a bundler get Lit itself. `lean-lit.element.test.ts`
 * runs the same tests on both, so that nobody can tell them apart.
 */
import { render } from 'lit/html.js';
import type { PropertyDeclaration, ReactiveController } from 'lit';

export { html, noChange, nothing, svg } from 'lit/html.js';

type Styles = string | readonly (string | readonly string[])[];

/** A style sheet is its text until an element wears it. */
export const unsafeCSS = (text: string): string => text;

export const css = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw(strings, ...values);

type Values = Map<PropertyKey, unknown>;
type Fields = Record<string, unknown>;

/** The attribute of a property; an empty name, which no attribute can have, when there is none. */
function attributeOf([name, { attribute, state }]: readonly [string, PropertyDeclaration]): string {
  if (attribute === false || state) return '';
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** The base class: reactive properties, controllers, one shadow root, updates in a microtask. */
export abstract class LitElement extends HTMLElement {
  static styles: Styles = [];
  static elementProperties: ReadonlyMap<string, PropertyDeclaration> = new Map();

  static get observedAttributes(): string[] {
    return [...this.elementProperties].map(attributeOf);
  }

  /** Makes a field reactive. For the decorators. */
  static createProperty(name: string, options: PropertyDeclaration = {}): void {
    this.elementProperties = new Map([...this.elementProperties, [name, options]]);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: Record<symbol, unknown>) {
        return this[key];
      },
      set(this: Record<symbol, unknown> & LitElement, value: unknown) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    });
  }

  renderRoot: ShadowRoot | undefined;
  hasUpdated = false;
  isUpdatePending = false;
  readonly #controllers = new Set<ReactiveController>();
  /** What was set before the element was upgraded: it wins over the class's own first values. */
  readonly #early: Fields = {};
  #changed: Values = new Map();
  #connect!: () => void;
  #updated: Promise<unknown> = new Promise<void>((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    const fields = this as unknown as Fields;
    for (const name of this.#class.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = fields[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it hides the accessor
      delete fields[name];
    }
    this.requestUpdate();
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  /** Settles after the update under way; false when that asked for another. */
  get updateComplete(): Promise<boolean> {
    return this.#updated as Promise<boolean>;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected && this.renderRoot) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#createRoot();
    this.#connect();
    this.#tell('hostConnected');
  }

  #createRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const styles = [this.#class.styles].flat(2).join('');
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Safari before 16.4 cannot make style sheets: old iPhones get a style element.
      const style = document.createElement('style');
      style.textContent = styles;
      root.append(style);
    }
    return root;
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(changed: string, _old: string | null, text: string | null): void {
    for (const entry of this.#class.elementProperties) {
      if (attributeOf(entry) !== changed) continue;
      const [name, { type, converter }] = entry;
      let value: unknown = text;
      if (typeof converter === 'object') value = converter.fromAttribute?.(text, type);
      else if (type === Boolean) value = text !== null;
      else if (type === Number && text !== null) value = Number(text);
      (this as unknown as Fields)[name] = value;
    }
  }

  /** Asks for an update; with a name, only when that property is no longer what it was. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined) {
      if (Object.is((this as unknown as Fields)[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.#updated = this.#update();
  }

  async #update(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (cause) {
      // The update before failed: that is told as an unhandled rejection, and this one goes on.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- told as it came
      void Promise.reject(cause);
    }
    if (!this.hasUpdated) Object.assign(this, this.#early);
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.renderRoot ??= this.#createRoot();
      render(this.render(), this.renderRoot, { host: this });
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    this.#tell('hostUpdated');
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
    return !this.isUpdatePending;
  }

  #tell(news: keyof ReactiveController): void {
    for (const controller of this.#controllers) controller[news]?.();
  }

  protected abstract render(): unknown;
  protected willUpdate(_changed: Values): void {
    // For elements that derive something first.
  }
  protected firstUpdated(_changed: Values): void {
    // For elements that look at what was rendered.
  }
  protected updated(_changed: Values): void {
    // For elements that look at what was rendered.
  }
}
