import type { TemplateResult } from 'lit';
import type * as KeptPart from './kept-answers.part.ts';
import type { KeptActions } from './kept-answers.part.ts';
import type { FormSession } from './form-session.ts';

/** What an earlier visit kept on this device; undefined where the form keeps nothing. */
export function keptEarlier(
  session: FormSession,
): ReturnType<typeof KeptPart.earlierTemplate> | undefined {
  const { part, words } = session.kept;
  return part && words ? part.earlierTemplate(words, actionsOf(session)) : undefined;
}

/** To keep unfinished answers on one's own device, or to end it. */
export function keptAsk(session: FormSession): TemplateResult | undefined {
  const { part, words } = session.kept;
  const { view } = session.state;
  if (!part || !words || (view !== 'question' && view !== 'review')) return undefined;
  return part.askTemplate(words, actionsOf(session));
}

function actionsOf({ kept, state }: FormSession): KeptActions {
  const { isOn, hasFailed, earlier, resume, forget } = kept;
  const begin = (): void => kept.begin(state);
  return { isOn, hasFailed, hasEarlier: earlier !== undefined, begin, resume, forget };
}
