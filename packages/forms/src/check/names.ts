import { fieldsOf, nameOf, type Field, type FormKind } from '../kind.ts';

/** The fields that fill each answer, by its name, in the order of the form. */
export function fieldsByName(kind: FormKind): ReadonlyMap<string, readonly [Field, ...Field[]]> {
  const byName = new Map<string, readonly [Field, ...Field[]]>();
  for (const field of fieldsOf(kind)) {
    const others = byName.get(nameOf(field));
    byName.set(nameOf(field), others ? [...others, field] : [field]);
  }
  return byName;
}
