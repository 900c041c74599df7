/** What a browser says about where it is. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  /** In metres. */
  readonly accuracy: number;
}

/** A distance as everybody writes it. */
export const sizeOf = (metres: number): string =>
  metres < 1000 ? `${metres} m` : `${Math.ceil(metres / 1000)} km`;

/**
 * About where somebody is, as a line of text: rounded to a square of that many metres, so that the exact spot is
 * nowhere. Says how far off it can be, as the browser does.
 */
export function aboutHere({ latitude, longitude, accuracy }: Spot, within: 100 | 1000): string {
  const digits = within === 100 ? 3 : 2;
  const off = Math.max(within, Math.ceil(accuracy / 100) * 100);
  return `≈ ${latitude.toFixed(digits)}, ${longitude.toFixed(digits)} (± ${sizeOf(off)})`;
}

const HERE = /^≈ .*$/m;

/** A text with another position in place of the one it has; at its end where it has none. */
export function withHere(text: string, here: string): string {
  return HERE.test(text) ? text.replace(HERE, here) : [text.trimEnd(), here].join('\n').trim();
}

/** A text with another area in front; what the person wrote stays. */
export function withArea(text: string, area: string, areas: readonly string[]): string {
  const old = areas.find((other) => text === other || text.startsWith(`${other}, `));
  const rest = old === undefined ? text : text.slice(old.length).replace(/^, /, '');
  return rest === '' ? area : `${area}, ${rest}`;
}
