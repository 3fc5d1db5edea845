import type { CommandEnvelope } from '../../../lib/domain/command';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { viewChangeOf } from '../../../lib/replica/account';
import type { Background } from '../background';
import { tellViewChange } from '../tell-view-change';

/** Commands from the extension's pages. */
export function commandHandlers(background: Background): Pick<ViewHandlers, 'commands/send'> {
  const { keeper, clock, random } = background;
  return {
    async 'commands/send'({ commands }) {
      const at = clock.now();
      const envelopes: CommandEnvelope[] = commands.map(({ id, name, args }) => ({
        id: id ?? random.uuid(),
        name,
        args,
        at,
      }));
      const account = await keeper.current();
      if (!account) {
        const message = 'Sign in or open the sample workspace first.';
        return { ids: [], refusal: { index: 0, code: 'forbidden', message, path: null, values: null } };
      }
      const outcome = await account.replica.give(envelopes);
      if ('refusal' in outcome) {
        const { code, message, path = null, values = null } = outcome.refusal;
        return { ids: [], refusal: { index: outcome.index, code, message, path, values } };
      }
      tellViewChange(background, viewChangeOf(outcome.changes));
      background.tell({ kind: 'session' });
      void account.synchronise();
      return { ids: envelopes.map((envelope) => envelope.id), refusal: null };
    },
  };
}
