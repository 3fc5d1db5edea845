import type { DocumentOf } from '../../../lib/domain/document';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { TrayEntry } from '../../../lib/messaging/views';
import { viewChangeOf } from '../../../lib/replica/account';
import { type RefusedCommand, reasonOf } from '../../../lib/replica/refused-command';
import { resendPlan } from '../../../lib/replica/resend-plan';
import type { Background } from '../background';
import { tellViewChange } from '../tell-view-change';

/** Changes that could not be saved: to edit and send again, or to discard. */
export function trayHandlers(background: Background): Pick<ViewHandlers, 'tray/get' | 'tray/discard' | 'tray/resend'> {
  const { keeper, queue, tell, clock, random } = background;
  const changed = () => {
    tell({ kind: 'tray' });
    tell({ kind: 'session' });
  };

  return {
    async 'tray/get'() {
      const account = await keeper.current();
      if (!account) return [];
      const entries = await queue.tray(account.session.account);
      if (entries.length === 0) return [];
      const workspace = await account.replica.workspace();
      return entries.map((entry) => trayEntryOf(entry, workspace));
    },

    async 'tray/discard'({ id }) {
      const account = await keeper.current();
      if (account) await queue.discardRefused(account.session.account, id);
      changed();
      return {};
    },

    async 'tray/resend'({ id, args }) {
      const account = await keeper.current();
      if (!account) return {};
      const tray = await queue.tray(account.session.account);
      const entry = tray.find((candidate) => candidate.envelope.id === id);
      // Sent before, and the answer was lost with the worker.
      if (!entry) return {};
      const plan = resendPlan(entry, args, tray, { at: clock.now(), newId: () => random.uuid() });
      const outcome = await account.replica.give(plan.commands, plan.replacesTrayIds);
      if ('refusal' in outcome) {
        // Refused again, already here: what was typed now is kept, with the new reason.
        await queue.saveRefused({
          account: entry.account,
          position: entry.position,
          envelope: { ...entry.envelope, args },
          ...reasonOf(outcome.refusal),
        });
      } else {
        tellViewChange(background, viewChangeOf(outcome.changes));
        void account.synchronise();
      }
      changed();
      return {};
    },
  };
}

function trayEntryOf(entry: RefusedCommand, workspace: DocumentOf<'workspace'> | undefined): TrayEntry {
  const { envelope, code, message, path, conflict, values = null } = entry;
  const member = workspace?.members.find((candidate) => candidate.id === conflict?.by);
  return {
    id: envelope.id,
    name: envelope.name,
    args: envelope.args,
    at: envelope.at,
    code,
    message,
    path: path ?? null,
    values,
    conflict: conflict
      ? {
          field: conflict.field,
          mine: conflict.mine,
          theirs: conflict.theirs,
          by: conflict.by,
          byName: member?.name ?? null,
          at: conflict.at,
        }
      : null,
  };
}
