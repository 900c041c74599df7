import type { FormKind } from '@peerkit/forms';

/** What the form's own pages say besides the questions. Each as the attribute of the form of the same name. */
export interface FormPageOptions {
  /** What people call the agency. Default: its slug is not shown, and the form says "this agency". */
  readonly agencyName?: string;
  /** Emergency number, dialled from the first line. Default: "your local emergency number". */
  readonly emergency?: string;
  /** Lines to call in a crisis, `Name: number; Name: number`. Default: the emergency number alone. */
  readonly lines?: string;
  /** After how many days submissions are deleted. Said before Send; nothing is said without it. */
  readonly keepDays?: number;
  /** The agency has signed that it gives nothing to police. Default: nothing is said. */
  readonly noPolice?: boolean;
  /** Languages of the menu, the first one for pages that ask for none. Default: `en`. */
  readonly languages?: readonly string[];
  /** Another way to reach the team, such as a phone number: beside the form, and all there is without JavaScript. */
  readonly contact?: string;
  /** Where the quick exit leads. Default: its own. */
  readonly exit?: string;
}

/** A page with one form. */
export interface FormPage extends FormPageOptions {
  readonly name: string;
  readonly kind: FormKind;
  readonly agency: string;
  readonly recipients: readonly string[];
  readonly language: string;
  /** Of this answer alone: style elements with it count. */
  readonly nonce: string;
}
