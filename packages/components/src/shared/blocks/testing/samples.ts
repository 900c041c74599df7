import type { ChoicesParts } from '../choices.templates.ts';
import { fieldError } from '../field-error.templates.ts';
import type { FieldParts } from '../field.templates.ts';
import type { TallyParts } from '../tally.templates.ts';

const NEEDS = [
  { value: 'talk', label: 'Someone to talk to' },
  { value: 'food', label: 'Food or clothes' },
  { value: 'other', label: 'Something else' },
];

export const field = (more: Partial<FieldParts> = {}): FieldParts => ({
  id: 'area',
  label: 'Where are you?',
  ...more,
});

export const wrong = (words: string): Partial<FieldParts> => ({
  error: fieldError('Error:', words),
});

export const WRONG = wrong('Say where you are');

export function choices(
  chosen: readonly string[],
  picked: (chosen: readonly string[]) => void,
  more: Partial<ChoicesParts> = {},
): ChoicesParts {
  return {
    ...field({ id: 'needs', label: 'What do you need?' }),
    options: NEEDS,
    chosen,
    many: true,
    picked,
    ...more,
  };
}

export function tally(count: number, counted: (count: number) => void): TallyParts {
  return {
    ...field({ id: 'kits', label: 'Kits given' }),
    count,
    min: 0,
    max: 20,
    less: 'One less kit',
    more: 'One more kit',
    counted,
  };
}
