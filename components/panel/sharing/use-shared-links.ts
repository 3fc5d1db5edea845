import { useEffect, useState } from 'preact/hooks';
import type { CallFailure, MadeLink, SharedLinks } from '../../../lib/queries/views';
import { usePanel } from '../panel-context';

export type SharedLink = SharedLinks['links'][number];

type Known = { sendsMail: boolean; last: SharedLink | null };

const noAnswer: CallFailure = { failure: 'offline', message: 'The background gave no answer.' };

/** The links of one person to what was shared in the engagement, which the API alone knows. */
export function useSharedLinks(stakeholderId: string) {
  const { engagement, ask } = usePanel();
  const to = { engagementId: engagement.id, stakeholderId };
  const [known, setKnown] = useState<Known | null>(null);
  const [failure, setFailure] = useState<CallFailure['failure'] | null>(null);
  const read = async () => {
    const [mail, shared] = await Promise.all([ask('session/sends-mail', {}), ask('shared/links', to)]).catch(() => [
      noAnswer,
      noAnswer,
    ]);
    if ('failure' in mail) return setFailure(mail.failure);
    if ('failure' in shared) return setFailure(shared.failure);
    setFailure(null);
    setKnown({ sendsMail: mail.sendsMail, last: shared.links.findLast(({ works }) => works) ?? null });
  };
  useEffect(() => void read(), [engagement.id, stakeholderId]);

  /** Makes a link; `send` mails it as well. */
  const make = async (send: boolean): Promise<MadeLink | CallFailure> => {
    const answer = await ask('shared/link', { ...to, send }).catch(() => noAnswer);
    await read();
    return answer;
  };
  /** Ends every link of the person at once; false, with a failure, when it could not be asked. */
  const withdraw = async (): Promise<boolean> => {
    const answer = await ask('shared/withdraw-links', to).catch(() => noAnswer);
    if ('failure' in answer) setFailure(answer.failure);
    else await read();
    return !('failure' in answer);
  };
  return { isKnown: known !== null, sendsMail: false, last: null, ...known, failure, make, withdraw };
}
