import type { CommandName } from '../../../lib/domain/apply-command';
import type { InterfaceKey, Translate } from '../../../lib/domain/language';
import type { TrayEntry } from '../../../lib/queries/views';
import { valueAt } from './editable-text';

const plainActs: Record<string, InterfaceKey> = {
  'document.create': 'tray.act.create',
  'document.edit': 'tray.act.edit',
  'document.archive': 'tray.act.archive',
  'document.restore': 'tray.act.restore',
  'document.restrict': 'tray.act.restrict',
};

/** Every other command that a member can send. */
const verbs = [
  'agreement.addParts',
  'agreement.discard',
  'agreement.draftNext',
  'agreement.propose',
  'agreement.recordSigned',
  'agreement.removeParts',
  'agreement.withdraw',
  'alternative.accept',
  'alternative.decline',
  'alternative.expire',
  'alternative.offer',
  'alternative.walkAway',
  'changeRequest.approve',
  'changeRequest.decline',
  'changeRequest.review',
  'changeRequest.submit',
  'changeRequest.withdraw',
  'engagement.copy',
  'engagement.discard',
  'expectation.supersede',
  'gap.dismiss',
  'gap.flag',
  'gap.reopen',
  'gap.resolve',
  'gap.share',
  'gap.snooze',
  'gap.take',
  'handover.complete',
  'handover.confirm',
  'handover.reopen',
  'handover.start',
  'handover.withdraw',
  'member.add',
  'member.change',
  'member.remove',
  'request.decide',
  'request.judge',
  'request.split',
  'rule.set',
  'settings.edit',
  'signOff.ask',
  'signOff.record',
  'signOff.release',
  'signOff.replace',
  'workspace.edit',
] as const satisfies readonly CommandName[];

const isVerb = (name: string): name is (typeof verbs)[number] => verbs.some((verb) => verb === name);

/** What somebody wanted to do, in words: “New: feedback”, “Decision on a request”. */
export function actName({ name, args }: Pick<TrayEntry, 'name' | 'args'>, say: Translate): string {
  const plain = plainActs[name];
  const type = valueAt(args, ['document', 'type']) ?? valueAt(args, ['type']);
  if (plain && typeof type === 'string') return say(plain, { kind: say(`type.${type}` as InterfaceKey) });
  // A queue may hold what a later version of Goalpost has put there.
  return say(isVerb(name) ? `tray.act.${name}` : 'tray.act.other');
}
