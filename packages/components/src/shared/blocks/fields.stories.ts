import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon } from '../icons/icon.ts';
import { food, plus, talk } from '../icons/ui.ts';
import { choicesField } from './choices.templates.ts';
import { errorSummary } from './error-summary.templates.ts';
import { controlId, textField, type TextParts } from './field.templates.ts';
import { tallyField } from './tally.templates.ts';
import { blocks } from './testing/block-host.ts';
import { choices, field, tally, wrong, WRONG } from './testing/samples.ts';

/** Label, hint, error and control in one root, so that a screen reader finds them all. */
const meta: Meta = { title: 'Blocks/Field' };
export default meta;
type Story = StoryObj;

const text = (more: Partial<TextParts>, value = ''): Story => ({
  render: () =>
    blocks(value, (written, typed) => textField({ ...field(), value: written, typed, ...more })),
});

export const Text: Story = text({});
export const TextWithHint: Story = text({ hint: 'A part of town is fine.' });
export const TextFilled: Story = text({ hint: 'A part of town is fine.' }, 'By the old mill');
export const TextWrong: Story = text({ hint: 'A part of town is fine.', ...WRONG });
export const TextAlone: Story = text({ isHeading: true, hint: 'A part of town is fine.' });
export const LongText: Story = text({ isLong: true, label: 'What else would help us?' });
export const Phone: Story = text({ type: 'tel', autocomplete: 'tel', label: 'Your phone number' });

export const Checkboxes: Story = {
  render: () => blocks(['food'] as readonly string[], (c, set) => choicesField(choices(c, set))),
};
/** An icon helps people who do not read the words. */
export const CheckboxesWithSigns: Story = {
  render: () =>
    blocks(['talk', 'food'] as readonly string[], (c, set) => {
      const parts = choices(c, set, { hint: 'Choose all that fit.' });
      const icons = [talk, food, plus].map(icon);
      return choicesField({
        ...parts,
        options: parts.options.map((option, at) => ({ ...option, icon: icons[at] })),
      });
    }),
};
export const Radios: Story = {
  render: () =>
    blocks(['talk'] as readonly string[], (c, set) =>
      choicesField(choices(c, set, { many: false, hint: 'Choose one.' })),
    ),
};
export const ChoicesWrong: Story = {
  render: () =>
    blocks([] as readonly string[], (c, set) =>
      choicesField(choices(c, set, { isHeading: true, ...wrong('Choose one thing you need') })),
    ),
};

/** To count with a thumb, with arrow keys, or by writing the number. */
export const Tally: Story = {
  render: () => blocks(2, (count, set) => tallyField(tally(count, set))),
};
export const TallyWrong: Story = {
  render: () =>
    blocks(0, (count, set) =>
      tallyField({ ...tally(count, set), ...wrong('Count at least one kit') }),
    ),
};

/** Shown first after a failed attempt, with the focus on it. Each line leads to its field. */
export const ErrorSummary: Story = {
  render: () =>
    blocks(
      '',
      (value, typed, root) =>
        html`${errorSummary(
          'There is a problem',
          [{ field: 'area', words: 'Say where you are' }],
          (id) => root.querySelector<HTMLElement>(`#${controlId(id)}`)?.focus(),
        )}
        ${textField({ ...field(), ...WRONG, value, typed })}`,
    ),
};
