import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { Options } from '../options/Options';
import { ShareWith } from '../sharing/ShareWith';
import { DismissForm } from './DismissForm';
import { ResolveGapForm } from './ResolveGapForm';
import { SnoozeForm } from './SnoozeForm';

/** Options, like the link, stay open until the gap's button is pressed again. */
function GapOptions({ gap }: { gap: ListedGap; onClose: () => void }) {
  return <Options about={{ gapKey: gap.key }} />;
}

const forms = {
  snooze: SnoozeForm,
  dismiss: DismissForm,
  resolve: ResolveGapForm,
  options: GapOptions,
  link: ShareWith,
} as const;
export type GapFormName = keyof typeof forms;

export type GapFormProps = { name: GapFormName; gap: ListedGap; onClose: () => void };

/** The one form that is open beneath a gap. */
export function GapForm({ name, gap, onClose }: GapFormProps) {
  const Form = forms[name];
  return <Form gap={gap} onClose={onClose} />;
}
