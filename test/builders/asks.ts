import type { ViewKind, ViewRequest, ViewResponse } from '../../lib/messaging/view-messages';
import type { Ask } from '../../lib/queries/asks';

type AskKind = Parameters<Ask>[0];
export type AskAnswers = { [Kind in AskKind & ViewKind]: (request: ViewRequest<Kind>) => Promise<ViewResponse<Kind>> };

/** What a background with an API answers: mail is set up, no link was made yet, nothing limits goodwill. */
export function anAsk(more: Partial<AskAnswers> = {}): Ask {
  const answers: AskAnswers = {
    'goodwill/left': async () => null,
    'session/sends-mail': async () => ({ sendsMail: true }),
    'shared/links': async () => ({ links: [] }),
    'shared/link': async ({ send }) => ({
      url: 'https://goalpost.example/agree/secret/open',
      expiresAt: '2026-08-04T09:00:00.000Z',
      mailed: send,
      mailProblem: null,
    }),
    'shared/withdraw-links': async () => ({ withdrawn: 1 }),
    ...more,
  };
  return (kind, request) => answers[kind](request);
}
