import { v7 } from 'uuid';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import { aCommand } from './http-commands';
import type { Workplace } from './workplace';

/** How many commands the API takes in one request. */
const mostCommands = 100;

/** Adds documents to the workspace, as many as there are. Fails if the API refuses one. */
export async function addDocuments(workplace: Workplace, documents: readonly object[]): Promise<void> {
  for (let sent = 0; sent < documents.length; sent += mostCommands) {
    const commands = documents
      .slice(sent, sent + mostCommands)
      .map((document) => aCommand('document.create', { document }));
    const response = await workplace.call('POST', '/v1/commands', { commands });
    const text = await response.text();
    if (!response.ok || text.includes('refused')) throw new Error(text.slice(0, 500));
  }
}

/** Links records to the engagement of the sample's deal 101, which has gaps: each gets a badge. `url` is any page of theirs. */
export async function linkToGaps(
  workplace: Workplace,
  records: readonly (RecordRef & { url: string })[],
): Promise<void> {
  const links = await workplace.documents('recordLink');
  const engagementId = links.find(({ recordId }) => recordId === '101')?.['engagementId'];
  await addDocuments(
    workplace,
    records.map((record) => ({ type: 'recordLink', id: v7(), engagementId, ...record })),
  );
}
