import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../../packages/components/src/outreach-form/outreach-form.define.ts';
import { FakeSink } from '../../../packages/components/src/outreach-form/testing/fake-sink.ts';
import { KIND_NAMES } from '../../../packages/forms/src/kinds/kinds.ts';
import { logEvent } from './api.ts';
import { THEME, THEME_CONTROLS, themeOf, type ThemeSettings } from './theme-settings.ts';

interface Args extends ThemeSettings {
  kind: string;
  questions: string;
  languages: string;
  mode: string;
  intake: string;
  agency: string;
  'agency-name': string;
  recipients: string;
  keys: string;
  emergency: string;
  lines: string;
  'keep-days': number;
  'no-police': boolean;
}

const meta: Meta<Args> = {
  title: 'Try it/Outreach form',
  component: 'peer-outreach-form',
  args: {
    ...THEME,
    kind: 'request-peer',
    questions: '',
    languages: 'en fr el lt pl pt nl hu',
    mode: 'inline',
    intake: 'https://intake.example',
    agency: 'harbour',
    'agency-name': 'Harbour Peers',
    recipients: '',
    keys: '',
    emergency: '911',
    lines: 'Night line: 519-555-0142; Peer line: 519-555-0143',
    'keep-days': 30,
    'no-police': true,
  },
  argTypes: {
    ...THEME_CONTROLS,
    kind: { control: 'select', options: KIND_NAMES },
    mode: { control: 'inline-radio', options: ['inline', 'frame'] },
    questions: { control: 'text' },
    recipients: { control: 'text' },
    'keep-days': { control: { type: 'number', min: 1 } },
  },
};
export default meta;

/** Filled in where the kind is "wrong-entry". */
const ENTRY = { id: 'svc-12', name: 'Harbour Clinic' };

/**
 * Every setting it has. Its events are shown under Actions. The story keeps what you send: `intake`,
 * `agency` and `recipients` are set, and nothing is sent. `mode="frame"` needs an intake that runs:
 * here the frame stays empty, and after ten seconds a line with the link stands in its place.
 */
export const Everything: StoryObj<Args> = {
  render: (args) => html`
    ${keyed(
      args.mode,
      html`<peer-outreach-form
        kind=${args.kind}
        questions=${args.questions || nothing}
        languages=${args.languages}
        mode=${args.mode}
        intake=${args.intake}
        agency=${args.agency}
        agency-name=${args['agency-name']}
        recipients=${args.recipients}
        keys=${args.keys || nothing}
        emergency=${args.emergency}
        lines=${args.lines || nothing}
        keep-days=${args['keep-days']}
        ?no-police=${args['no-police']}
        style=${themeOf(args)}
        .sink=${new FakeSink()}
        .entry=${ENTRY}
        @peer-submission-saved=${logEvent('peer-submission-saved')}
        @peer-submission-received=${logEvent('peer-submission-received')}
        @peer-submission-failed=${logEvent('peer-submission-failed')}
      >
        <a href="tel:+15195550100">Call the team: 519 555 0100</a>
      </peer-outreach-form>`,
    )}
  `,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('peer-outreach-form')?.reset();
  },
};
