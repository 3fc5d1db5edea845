import type { RecordRef } from './record-ref';

/** One string for one record, for keys and indexes. */
export function recordKey(record: RecordRef): string {
  return [record.app, record.tenant, record.kind, record.recordId].map(encodeURIComponent).join('/');
}
