import type { InterfaceKey, Translate } from '../../../lib/domain/language';
import type { TrayEntry } from '../../../lib/queries/views';
import { valueAt } from './editable-text';

const verbOf: Record<string, InterfaceKey> = {
  'document.create': 'tray.act.create',
  'document.edit': 'tray.act.edit',
  'document.archive': 'tray.act.archive',
};

/** What somebody wanted to do, in words: “New feedback”, “Change of a scope item”. */
export function actName(entry: TrayEntry, say: Translate): string {
  const key = verbOf[entry.name];
  const type = valueAt(entry.args, ['document', 'type']) ?? valueAt(entry.args, ['type']);
  if (key && typeof type === 'string') return say(key, { kind: say(`type.${type}` as InterfaceKey) });
  if (entry.name.startsWith('gap.')) return say('type.gap');
  return say(entry.name.startsWith('agreement.') ? 'type.agreement' : 'tray.act.other');
}
