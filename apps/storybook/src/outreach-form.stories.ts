import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../../packages/components/src/outreach-form/outreach-form.define.ts';
import { FakeSink } from '../../../packages/components/src/outreach-form/testing/fake-sink.ts';
import { logEvent } from './api.ts';

interface Args {
  kind: string;
  questions: string;
  languages: string;
  mode: string;
  intake: string;
  agency: string;
  agencyName: string;
  recipients: string;
  keys: string;
  emergency: string;
  keepDays: number;
  noPolice: boolean;
}

const meta: Meta<Args> = {
  title: 'Try it/Outreach form',
  component: 'peer-outreach-form',
  args: {
    kind: 'request-peer',
    questions: '',
    languages: 'en fr el lt pl pt nl hu',
    mode: 'inline',
    intake: 'https://intake.example',
    agency: 'harbour',
    agencyName: 'Harbour Peers',
    recipients: '',
    keys: '',
    emergency: '911',
    keepDays: 30,
    noPolice: true,
  },
};
export default meta;

/** Filled in where the kind is "wrong-entry". */
const ENTRY = { id: 'svc-12', name: 'Harbour Clinic' };

/** Every setting it has. Its events are shown under Actions. */
export const Everything: StoryObj<Args> = {
  // The story keeps what you send: `sink` takes precedence over `intake`, `agency` and `recipients`.
  render: (args) => html`
    <peer-outreach-form
      kind=${args.kind}
      questions=${args.questions || nothing}
      languages=${args.languages}
      mode=${args.mode}
      intake=${args.intake}
      agency=${args.agency}
      agency-name=${args.agencyName}
      recipients=${args.recipients}
      keys=${args.keys || nothing}
      emergency=${args.emergency}
      lines="Night line: 519-555-0142; Peer line: 519-555-0143"
      keep-days=${args.keepDays}
      ?no-police=${args.noPolice}
      .sink=${new FakeSink()}
      .entry=${ENTRY}
      @peer-submission-saved=${logEvent('peer-submission-saved')}
      @peer-submission-received=${logEvent('peer-submission-received')}
      @peer-submission-failed=${logEvent('peer-submission-failed')}
    >
      <a href="tel:+15195550100">Or call the team: 519 555 0100</a>
    </peer-outreach-form>
  `,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('peer-outreach-form')?.reset();
  },
};
