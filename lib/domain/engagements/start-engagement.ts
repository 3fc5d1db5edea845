import { type CommandRequest, createRequest } from '../command-request';
import type { RecordRef } from '../records/record-ref';

/** The record that is linked, with the address somebody can open it at. */
export type LinkedRecord = RecordRef & { url: string; title: string | null };

/** Links a record to an engagement. */
export function linkRequest(record: LinkedRecord, engagementId: string, id: string): CommandRequest {
  const { app, tenant, kind, recordId, url, title } = record;
  const titled = title === null || title === '' ? {} : { title: title.slice(0, 500) };
  return createRequest({ type: 'recordLink', id, engagementId, app, tenant, kind, recordId, url, ...titled });
}

export type NewEngagement = {
  clientName: string;
  engagementName: string;
  kind: 'project' | 'retainer';
  /** The record it starts from, if any. */
  record: LinkedRecord | null;
  /** Day of the start, in the workspace's time zone. */
  startedOn: string;
};

/** The commands that begin to work with a new client: client, engagement, an empty first draft, and the link. */
export function startEngagement(
  start: NewEngagement,
  newId: () => string,
): { engagementId: string; commands: CommandRequest[] } {
  const clientId = newId();
  const engagementId = newId();
  const commands = [
    createRequest({ type: 'client', id: clientId, name: start.clientName }),
    createRequest({
      type: 'engagement',
      id: engagementId,
      clientId,
      name: start.engagementName,
      kind: start.kind,
      status: 'active',
      startedOn: start.startedOn,
    }),
    createRequest({ type: 'agreement', id: newId(), engagementId, version: 1, status: 'draft' }),
  ];
  if (start.record) commands.push(linkRequest(start.record, engagementId, newId()));
  return { engagementId, commands };
}
