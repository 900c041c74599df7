import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('never makes code from text, from the first schema on: a strict page would report it', async () => {
  const made = vi.fn();
  vi.stubGlobal(
    'Function',
    new Proxy(globalThis.Function, {
      construct(target, args: unknown[]) {
        made();
        return Reflect.construct(target, args) as object;
      },
    }),
  );
  // Imported only now: zod tries once, when the first object schema is made.
  const z = await import('./zod.ts');
  const schema = z.object({ a: z.string(), b: z.array(z.object({ c: z.number() })) });
  expect(z.safeParse(schema, { a: 'x', b: [{ c: 1 }] }).success).toBe(true);
  expect(made).not.toHaveBeenCalled();
  const { config } = await import('zod/mini');
  expect(config().jitless).toBe(true);
});
