import type { Field, FormKind, KindRegistry } from '@peerkit/forms';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { FieldParts } from '../shared/blocks/field.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { FirstQuestion } from './first-question.ts';
import type { FormSession } from './form-session.ts';
import type { FieldIssue, SetupProblem } from './outreach-form.state.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What is drawn from the form itself: what the page says about the agency and whom to call. A framework may set a property to text. */
export interface FormElement {
  readonly agencyName: string;
  readonly emergency: string;
  readonly lines: string;
  readonly keepDays?: number;
  readonly noPolice: boolean;
  readonly renderRoot: ParentNode;
}

/** Why there is no form. */
export interface Setup {
  /** Undefined when the page is right, and what it needs could not be loaded. */
  readonly problem: SetupProblem | undefined;
  /** What the page set. */
  readonly element: LitElement & { readonly kind: string; readonly recipients: readonly string[] };
  /** The kinds that there are. */
  readonly kinds: KindRegistry;
}

/** Everything that can wait until the first question is there; it is loaded later. */
export interface ClosingTemplates {
  /** The review, the wait while sending, and the outcome. */
  closingTemplate(view: FormView): TemplateResult | typeof nothing;
  /** What earlier visits left on this device, and whom to call now. */
  waitingTemplate(view: FormView): TemplateResult;
  /** Below the form: to keep it on one's own device, and the heading over the other ways to reach the team. */
  soonerTemplate(view: FormView, hasOthers: boolean): TemplateResult;
  /** Who reads the answers, beside the question where there is room. */
  readersTemplate(view: FormView): TemplateResult;
  /** The same in one line below the first question, where there is no room beside it. */
  whoTemplate(view: FormView): TemplateResult;
  /** What is wrong on this page. */
  problemsTemplate(view: FormView): TemplateResult | typeof nothing;
  /** One of them, at its field. */
  issueTemplate(issue: FieldIssue, view: FormView): TemplateResult | undefined;
  /** Whether the note of the form is in sight already, where it belongs. */
  isTold(view: FormView): boolean;
  /** The way to the question before. */
  backTemplate(view: FormView): TemplateResult | typeof nothing;
  /** Where that way leads, from the second question on; undefined at the first one. */
  backNote(view: FormView): Words | typeof nothing | undefined;
  /** What the owner of the site should do, when the page is set up wrong. */
  ownerTemplate(setup: Setup): TemplateResult | typeof nothing;
  /** A control that only some forms have; undefined for every other, and until it is loaded. */
  rareTemplate(parts: FieldView, around: FieldParts): TemplateResult | undefined;
  /** The picture of an option; undefined when it has none. */
  optionIcon(option: string): TemplateResult | undefined;
}

interface ViewParts {
  readonly form: FormKind;
  readonly words: FormWords;
  readonly element: FormElement;
}

/** The first question, before the rest of the form is there. */
export interface FirstView extends ViewParts {
  readonly session: FirstQuestion;
  readonly closing?: undefined;
}

/** Any page, once all is there. */
export interface FormView extends ViewParts {
  readonly session: FormSession;
  readonly closing: ClosingTemplates;
}

/** What one field needs to be drawn. */
export interface FieldView {
  readonly field: Field;
  /** The field is all there is on its page: its label is the page's heading. */
  readonly alone: boolean;
  readonly view: FirstView | FormView;
}
