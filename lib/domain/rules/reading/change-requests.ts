import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type ChangeRequest = DocumentOf<'changeRequest'>;
export type ClientRequest = DocumentOf<'request'>;

/** The approved change requests for a request: the one that it names, and those that name it. */
export function approvedChangesFor(reading: Reading, request: ClientRequest): ChangeRequest[] {
  return reading
    .all('changeRequest')
    .filter(({ status }) => status === 'approved')
    .filter(({ id, requestIds }) => id === request.changeRequestId || requestIds.includes(request.id));
}
