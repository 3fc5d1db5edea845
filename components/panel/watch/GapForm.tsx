import type { ListedGap } from '../../../lib/domain/gap-list';
import { DismissForm } from './DismissForm';
import { ResolveGapForm } from './ResolveGapForm';
import { SnoozeForm } from './SnoozeForm';

const forms = { snooze: SnoozeForm, dismiss: DismissForm, resolve: ResolveGapForm } as const;
export type GapFormName = keyof typeof forms;

export type GapFormProps = { name: GapFormName; gap: ListedGap; onClose: () => void };

/** The one form that is open beneath a gap. */
export function GapForm({ name, gap, onClose }: GapFormProps) {
  const Form = forms[name];
  return <Form gap={gap} onClose={onClose} />;
}
