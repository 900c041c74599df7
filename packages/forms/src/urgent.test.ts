import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf } from './kinds/kinds.ts';
import { optionsOf } from './asked.ts';
import { fieldsOf } from './kind.ts';
import { isUrgent } from './urgent.ts';

/** Options by which somebody says that they may be in danger. */
const IN_DANGER = /self-harm|crisis|suicid/;

describe('who may be in danger', () => {
  it.each(KIND_NAMES)('is known by every such option of %s, and by no other', async (name) => {
    const kind = (await kindOf(name))!;
    for (const field of fieldsOf(kind)) {
      for (const option of optionsOf(field)) {
        const value = field.control === 'checkboxes' ? ['other', option] : option;
        expect(isUrgent(kind, { [field.id]: value }), option).toBe(IN_DANGER.test(option));
      }
    }
    expect(isUrgent(kind, {})).toBe(false);
  });

  it('is asked of a field and options that there are', async () => {
    for (const name of KIND_NAMES) {
      const kind = (await kindOf(name))!;
      const field = fieldsOf(kind).find(({ id }) => id === kind.urgent?.field);
      expect(field ? optionsOf(field) : []).toEqual(
        expect.arrayContaining([...(kind.urgent?.is ?? [])]),
      );
    }
  });
});
