import type { RecordBrief } from '../../lib/contract/brief';
import type { RecordRef } from '../../lib/domain/record-ref';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';

export async function readRecordBrief(
  _service: Service,
  _workspaceId: string,
  _record: RecordRef,
): Promise<RecordBrief | Failure> {
  return fail('unavailable', 'Not yet.');
}
