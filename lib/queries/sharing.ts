import { useMemo } from 'preact/hooks';
import type { Backend } from '../messaging/backend';
import type { ViewResponse } from '../messaging/view-messages';
import { useEnvironment } from './page-context';
import type { CallFailure, MadeLink } from './views';

/** One person of the client's in one engagement. */
export type SharedWith = { engagementId: string; stakeholderId: string };

type Link = Extract<ViewResponse<'shared/links'>, { links: unknown }>['links'][number];

/** Whether links can be mailed, and the newest link of a person that works; null where none does. */
export type SharedStanding = { sendsMail: boolean; last: Link | null };

/** Links to what was shared with the client, which the API alone knows. */
export type Sharing = {
  standing: (to: SharedWith) => Promise<SharedStanding | CallFailure>;
  /** Makes a link; `send` mails it as well. */
  make: (to: SharedWith, send: boolean) => Promise<MadeLink | CallFailure>;
  /** Ends every link of that person at once. */
  withdraw: (to: SharedWith) => Promise<{ withdrawn: number } | CallFailure>;
};

const offline: CallFailure = { failure: 'offline', message: 'The background gave no answer.' };

export function useSharing(): Sharing {
  const { backend } = useEnvironment();
  return useMemo(
    () => ({
      standing: (to) => standingOf(backend, to).catch(() => offline),
      make: (to, send) => backend.ask('shared/link', { ...to, send }).catch(() => offline),
      withdraw: (to) => backend.ask('shared/withdraw-links', to).catch(() => offline),
    }),
    [backend],
  );
}

async function standingOf(backend: Backend, to: SharedWith): Promise<SharedStanding | CallFailure> {
  const [mail, known] = await Promise.all([backend.ask('session/sends-mail', {}), backend.ask('shared/links', to)]);
  if ('failure' in mail) return mail;
  if ('failure' in known) return known;
  return { sendsMail: mail.sendsMail, last: known.links.findLast(({ works }) => works) ?? null };
}
