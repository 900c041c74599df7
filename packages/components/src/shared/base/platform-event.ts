/**
 * The browser's own `Event`. MooTools 1.2 replaces the global with its own class, and other libraries with an object: a
 * class that extends those cannot be dispatched, or not even be defined.
 */
export const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
