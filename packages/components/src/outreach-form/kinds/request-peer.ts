import { PEER_NEEDS, REACH_WAYS, REQUEST_PEER_VERSION } from '@peerkit/model';
import type { FormDefinition } from '../outreach-form.definition.ts';

const byMessage = { field: 'reach', is: ['phone', 'text', 'email'] };

/** Ask for a peer or street outreach. */
export const requestPeer: FormDefinition = {
  kind: 'request-peer',
  version: REQUEST_PEER_VERSION,
  steps: [
    {
      id: 'what',
      fields: [{ id: 'needs', control: 'checkboxes', options: PEER_NEEDS, required: true }],
    },
    { id: 'where', fields: [{ id: 'area', control: 'text', required: true }] },
    {
      id: 'how',
      fields: [{ id: 'reach', control: 'radios', options: REACH_WAYS, required: true }],
    },
    {
      id: 'contact',
      fields: [
        {
          id: 'number',
          name: 'contact',
          control: 'text',
          type: 'tel',
          autocomplete: 'tel',
          required: true,
          when: { field: 'reach', is: ['phone', 'text'] },
        },
        {
          id: 'address',
          name: 'contact',
          control: 'text',
          type: 'email',
          autocomplete: 'email',
          required: true,
          when: { field: 'reach', is: ['email'] },
        },
        { id: 'messageOk', control: 'yes-no', when: byMessage },
        {
          id: 'meetAt',
          control: 'lines',
          required: true,
          when: { field: 'reach', is: ['in-person'] },
        },
      ],
    },
    {
      id: 'more',
      fields: [
        { id: 'name', control: 'text', autocomplete: 'nickname' },
        { id: 'note', control: 'lines' },
      ],
    },
  ],
};
