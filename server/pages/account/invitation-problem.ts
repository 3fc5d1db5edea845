import type { Failure } from '../../failure';
import type { PageLanguage } from '../page-language';

/** Why joining failed, in the reader's language. */
export function invitationProblem({ t, refusal }: PageLanguage, failure: Failure): string {
  switch (failure.code) {
    case 'out_of_range':
      return failure.path === 'password' ? t('account.password_length') : refusal('out_of_range');
    case 'wrong_type':
      return failure.path === 'email' ? t('account.email_form') : refusal('wrong_type');
    case 'unauthenticated':
      return t('account.sign_in.wrong');
    case 'already_done':
      return t('account.already_member');
    case 'required':
    case 'too_large':
      return refusal(failure.code);
    default:
      return refusal('forbidden');
  }
}
