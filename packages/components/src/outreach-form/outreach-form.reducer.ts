import {
  allAskedFields,
  askedFields,
  missingFields,
  stepBeside,
  type FieldValue,
  type FieldValues,
  type FormKind,
} from '@peerkit/forms';
import {
  startForm,
  type FieldIssue,
  type FormState,
  type Outcome,
  type SinkFault,
} from './outreach-form.state.ts';

export type FormAction =
  | { readonly type: 'answer'; readonly field: string; readonly value: FieldValue }
  /** It took a while, and the question may have been left since. */
  | { readonly type: 'late'; readonly field: string; readonly value: FieldValue }
  /** What the checks found when the person pressed Continue. */
  | { readonly type: 'continue'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly step: number }
  /** Back and Forward of the browser: a step, or the review behind the last one. */
  | { readonly type: 'show'; readonly place: number }
  /** The browser kept the page, and shows it again. */
  | { readonly type: 'returned' }
  /** The person who is here now continues. */
  | { readonly type: 'resume' }
  /** What the checks found in all answers when the person pressed Send. */
  | { readonly type: 'send'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'deliver'; readonly id: string; readonly outcome: Outcome }
  /** What an earlier visit kept. */
  | { readonly type: 'take'; readonly state: FormState }
  | { readonly type: 'restart'; readonly id: string; readonly values?: FieldValues };

/** The next state. Pure; an action that makes no sense now changes nothing. */
export function reduceForm(form: FormKind, state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'restart':
      return { ...startForm(action.id), ...(action.values && { values: action.values }) };
    case 'take':
      return action.state;
    case 'deliver':
      return deliver(form, state, action.id, action.outcome);
    case 'send':
      return send(form, state, action.issues);
    case 'change':
      return state.view === 'review' && isStepAsked(form, state, action.step)
        ? { ...state, view: 'question', step: action.step, isAside: true }
        : state;
    case 'show':
      return show(form, state, action.place);
    case 'returned':
      return hasAnswers(state) && isOpen(state)
        ? { ...state, view: 'away', before: state.view }
        : state;
    case 'resume':
      return state.before ? { ...without(state), view: state.before } : state;
    case 'back':
      return back(form, state);
    case 'answer':
      return answer(form, state, action.field, action.value);
    case 'late':
      return late(form, state, action.field, action.value);
    case 'continue':
      return state.view === 'question' ? goOn(form, state, action.issues) : state;
  }
}

function answer(form: FormKind, state: FormState, field: string, value: FieldValue): FormState {
  const asked = (values: FieldValues): string[] => fieldIds(form, values, state.step);
  if (state.view !== 'question' || !asked(state.values).includes(field)) return state;
  const values = { ...state.values, [field]: value };
  // Answers are checked again when the person next presses Continue, not before: a summary that went
  // away while a finger is on its way to the button would move the button from under it. Only the
  // issue of a field that is no longer asked goes with its field.
  const still = asked(values);
  const issues = state.issues.filter((issue) => still.includes(issue.field));
  return { ...state, values, issues };
}

function late(form: FormKind, state: FormState, field: string, value: FieldValue): FormState {
  const { view, values } = state;
  const isAsked = allAskedFields(form, values).some(({ id }) => id === field);
  const isOpen = view === 'question' || view === 'review' || view === 'away';
  return isOpen && isAsked ? { ...state, values: { ...values, [field]: value } } : state;
}

function goOn(form: FormKind, state: FormState, issues: readonly FieldIssue[]): FormState {
  if (issues.length > 0) return { ...state, issues };
  const next = state.reviewed
    ? firstStepMissing(form, state.values)
    : stepBeside(form, state.values, state.step, 1);
  return next < form.steps.length
    ? { ...state, issues: [], step: next, isAside: false }
    : { ...state, issues: [], view: 'review', reviewed: true };
}

function back(form: FormKind, state: FormState): FormState {
  if (state.view !== 'question' && state.view !== 'review') return state;
  if (state.view === 'question' && state.isAside) return { ...state, view: 'review', issues: [] };
  const from = state.view === 'review' ? form.steps.length : state.step;
  const step = stepBeside(form, state.values, from, -1);
  return step < 0 ? state : { ...state, view: 'question', step, issues: [], isAside: false };
}

function show(form: FormKind, state: FormState, place: number): FormState {
  if (!isOpen(state)) return state;
  if (place === form.steps.length) {
    return state.reviewed ? { ...state, view: 'review', issues: [] } : state;
  }
  return isStepAsked(form, state, place)
    ? { ...state, view: 'question', step: place, issues: [], isAside: false }
    : state;
}

/** Whether the person still has the answers in hand: no sink has taken them. */
const isOpen = ({ view, outcome }: FormState): boolean =>
  view === 'question' || view === 'review' || (view === 'outcome' && outcome?.state === 'failed');

/** Whether somebody is on another page now. */
export const hasMoved = (before: FormState, { view, step, id }: FormState): boolean =>
  view !== before.view || step !== before.step || id !== before.id;

/** Whether there is anything to lose. */
export const hasAnswers = ({ values }: FormState): boolean => Object.keys(values).length > 0;

function without({ before: _, ...state }: FormState): FormState {
  return state;
}

function send(form: FormKind, state: FormState, issues: readonly FieldIssue[]): FormState {
  // Stryker disable next-line OptionalChaining: where the view is the outcome, there is one.
  const again = state.view === 'outcome' && state.outcome?.state === 'failed';
  if (state.view !== 'review' && !again) return state;
  const step = stepOfIssue(form, state.values, issues);
  if (step !== undefined) {
    const here = fieldIds(form, state.values, step);
    const shown = issues.filter((issue) => here.includes(issue.field));
    return { ...state, view: 'question', step, issues: shown, isAside: true };
  }
  return { ...state, view: 'sending', issues: [] };
}

function deliver(form: FormKind, state: FormState, id: string, outcome: Outcome): FormState {
  const sent = state.view === 'sending' || state.view === 'outcome';
  if (id !== state.id || !sent || !isNews(state.outcome, outcome)) return state;
  // Once the sink keeps it, or it is gone for good, the page has no more use for what was typed.
  const done = ['received', 'saved', 'deleted'].includes(outcome.state);
  const { values } = state;
  const isAsked = allAskedFields(form, values).some((field) => field.id === 'reach');
  const reach = isAsked ? values['reach'] : undefined;
  return {
    ...state,
    ...{ view: 'outcome', outcome, values: done ? {} : values },
    ...(reach !== undefined && { reach }),
    ...(done && hasAnswers(state) && form.again && { again: some(values, form.again) }),
  };
}

const some = (values: FieldValues, ids: readonly string[]): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));

/** A receipt is final, and what was deleted stays deleted unless the intake has it after all. */
function isNews(known: Outcome | undefined, next: Outcome): boolean {
  if (known?.state === 'received') return false;
  if (known?.state === 'deleted') return next.state === 'received';
  const isSame = known?.state === next.state && known.reason === next.reason;
  return !isSame || !known.mayHaveArrived !== !next.mayHaveArrived;
}

const SINK_FAULTS: readonly SinkFault[] = ['bad-intake', 'bad-recipient'];

/** What is wrong in the sink's set-up, if that is why it could not be opened. */
export function sinkFault(cause: unknown): SinkFault | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return SINK_FAULTS.find((fault) => fault === cause.code);
}

function firstStepMissing(form: FormKind, values: FieldValues): number {
  const at = form.steps.findIndex(
    (step) => missingFields(askedFields(form, step, values), values).length > 0,
  );
  return at < 0 ? form.steps.length : at;
}

function fieldIds(form: FormKind, values: FieldValues, step: number): string[] {
  return askedFields(form, form.steps[step], values).map(({ id }) => id);
}

function isStepAsked(form: FormKind, state: FormState, step: number): boolean {
  return fieldIds(form, state.values, step).length > 0;
}

function stepOfIssue(
  form: FormKind,
  values: FieldValues,
  issues: readonly FieldIssue[],
): number | undefined {
  const wrong = allAskedFields(form, values).find((field) =>
    issues.some((issue) => issue.field === field.id),
  );
  if (wrong === undefined) return undefined;
  return form.steps.findIndex((step) => step.fields.includes(wrong));
}
