import type { Reading } from './reading';
import type { Criterion } from './versions';

/** Whether a criterion serves a customer performance indicator that is still there. */
export function namesExistingCpi(reading: Reading, criterion: Criterion): boolean {
  return criterion.cpiIds.some((id) => reading.inWorkspace.state.find('cpi', id) !== undefined);
}
