import type { PropertyDeclaration, ReactiveElement } from 'lit';

type FieldDecorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's `@property`, for fields, in the one decorator dialect we compile to. Lit's own module carries
 * both dialects: 0.2 KB in every file of `cdn/`.
 */
export function property(options?: PropertyDeclaration): FieldDecorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Lit's `@state`: renders when it changes, has no attribute. */
export function state(): FieldDecorator {
  return property({ state: true, attribute: false });
}
