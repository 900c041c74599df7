import { escapeHtml } from '../text/escape-html.ts';

/** A form as a page has it, to copy: only what it must be told. */
export function formElement(recipients: readonly string[]): string {
  return [
    '<peer-outreach-form',
    '  kind="request-peer"',
    '  agency="your-agency"',
    '  intake="/intake"',
    `  recipients="${escapeHtml(recipients.join(' '))}"`,
    '  emergency="911"',
    '>',
    '  <p>Call us: <a href="tel:+15550100">555-0100</a></p>',
    '</peer-outreach-form>',
  ].join('\n');
}
