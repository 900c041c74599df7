/**
 * The browser's own `Event`. MooTools 1.2 puts a class of its own under that name, and others an object: what extends
 * those cannot be dispatched, or is not even a class.
 */
export const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
