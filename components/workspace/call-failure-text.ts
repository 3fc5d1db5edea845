import type { CallFailure } from '../../lib/queries/views';
import type { Texts } from '../ui/texts';

/** Why the API gave no answer, in a calm sentence with what to do next. */
export function callFailureText({ failure }: CallFailure, { say }: Texts): string {
  return say(`workspace.failure.${failure}`);
}
