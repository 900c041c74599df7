import type { Step } from '../../kind.ts';

/** Where to reach a person, for forms that ask how in a field `reach`. Its words are beside it. */
export const contactStep = {
  id: 'contact',
  fields: [
    {
      id: 'number',
      name: 'contact',
      control: 'text',
      max: 200,
      format: 'phone',
      autocomplete: 'tel',
      required: true,
      when: { field: 'reach', is: ['phone', 'text'] },
    },
    {
      id: 'address',
      name: 'contact',
      control: 'text',
      max: 200,
      format: 'email',
      autocomplete: 'email',
      required: true,
      when: { field: 'reach', is: ['email'] },
    },
    {
      id: 'messageOk',
      control: 'yes-no',
      when: { field: 'reach', is: ['phone', 'text', 'email'] },
    },
  ],
} as const satisfies Step;
