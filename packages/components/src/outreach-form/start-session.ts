import type { FieldValues, FormKind } from '@peerkit/forms';
import { dropSecondTaps } from './double-tap.ts';
import { FormSession } from './form-session.ts';
import type { SessionHost } from './session-host.ts';

/** A session of a form; what draws its end loads when somebody starts to answer. */
export function startSession(form: FormKind, host: SessionHost, values: FieldValues): FormSession {
  dropSecondTaps(host.element.renderRoot);
  return new FormSession(form, host, values, () => import('./ending/ending.part.ts'));
}
