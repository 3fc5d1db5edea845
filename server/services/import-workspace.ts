import type { ImportAnswer } from '../../lib/contract/snapshot-file';
import { type Failure, fail } from '../failure';
import type { Actor, Service } from '../service';

export async function importWorkspace(
  _service: Service,
  _actor: Actor,
  _snapshot: unknown,
  _replace: boolean,
): Promise<ImportAnswer | Failure> {
  return fail('unavailable', 'Not yet.');
}
