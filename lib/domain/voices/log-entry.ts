import { type CommandRequest, createRequest, type NewDocument } from '../command-request';
import type { DocumentOf } from '../document';
import type { RecordRef } from '../records/record-ref';

export const logKinds = ['feedback', 'request', 'gap', 'measurement', 'note'] as const;
export type LogKind = (typeof logKinds)[number];

/** The longest text of an entry, in characters; the entities refuse more. */
export const longestEntry = 10_000;

type Feedback = DocumentOf<'feedback'>;

/** What somebody wrote into the quick log. */
export type LogEntry = {
  kind: LogKind;
  text: string;
  /** Somebody known, somebody new by name, or nobody named. */
  person: { stakeholderId: string } | { newName: string } | null;
  channel: Feedback['channel'];
  sentiment: Feedback['sentiment'];
  /** Day it was said, asked or measured; today or before. */
  on: string;
  needsAnswer: boolean;
  severity: DocumentOf<'gap'>['severity'];
  /** Of a measurement: what it measures, and the value read from the text. */
  measured: { criterionId: string; value: string; unit: string } | null;
  /** Of a note: whether only leads see it. */
  leadsOnly: boolean;
};

/** Where an entry is written. */
export type LogPlace = { engagementId: string; clientId: string; today: string; record: RecordRef | null };

export type LogCommands = {
  commands: CommandRequest[];
  /** The ids of the entries themselves, without a person made on the way. */
  entryIds: string[];
};

/** The lines of a text that was pasted as a list, each of which can be an entry of its own. */
export function entryLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•·・]|\d{1,2}[.)、])\s+/u, '').trim())
    .filter((line) => line !== '');
}

/** The commands that store one entry or several lines, and a person who was named for the first time. */
export function logCommands(
  entry: LogEntry,
  texts: readonly string[],
  place: LogPlace,
  newId: () => string,
): LogCommands {
  const commands: CommandRequest[] = [];
  const stakeholderId = personId(entry, place, newId, commands);
  const entryIds = texts.map((text) => {
    const id = newId();
    commands.push(entryCommand({ ...entry, text }, id, stakeholderId, place));
    return id;
  });
  return { commands, entryIds };
}

function personId(entry: LogEntry, place: LogPlace, newId: () => string, commands: CommandRequest[]): string | null {
  const takesPerson = entry.kind === 'feedback' || entry.kind === 'request';
  if (!entry.person || !takesPerson) return null;
  if ('stakeholderId' in entry.person) return entry.person.stakeholderId;
  const id = newId();
  commands.push(
    createRequest({
      type: 'stakeholder',
      id,
      clientId: place.clientId,
      name: entry.person.newName,
      addedOn: place.today,
    }),
  );
  return id;
}

function entryCommand(entry: LogEntry, id: string, stakeholderId: string | null, place: LogPlace): CommandRequest {
  const { engagementId } = place;
  if (entry.kind === 'gap') {
    const record = place.record ? { record: place.record } : {};
    return {
      name: 'gap.flag',
      args: { id, engagementId, severity: entry.severity, ...titleAndNote(entry.text), ...record },
    };
  }
  return createRequest(entryDocument(entry, id, stakeholderId, place));
}

function entryDocument(entry: LogEntry, id: string, stakeholderId: string | null, place: LogPlace): NewDocument {
  const { engagementId } = place;
  const person = stakeholderId === null ? {} : { stakeholderId };
  const record = place.record ? { record: place.record } : {};
  const { channel, sentiment, needsAnswer, on, text, measured } = entry;
  switch (entry.kind) {
    case 'request':
      return { type: 'request', id, engagementId, text, receivedOn: on, channel, ...person, ...record };
    case 'measurement':
      if (!measured) throw new Error('A measurement names its criterion before it is stored.');
      return { type: 'measurement', id, engagementId, on, ...measured };
    case 'note':
      return { type: 'note', id, engagementId, text, on, ...(entry.leadsOnly ? { leadsOnly: true } : {}) };
    default:
      return {
        type: 'feedback',
        id,
        engagementId,
        said: text,
        receivedOn: on,
        channel,
        sentiment,
        needsAnswer,
        ...person,
        ...record,
      };
  }
}

const longestGapTitle = 1000;

/** The first line names a gap; what follows explains it. */
function titleAndNote(text: string): { title: string; note?: string } {
  const [firstLine = '', ...rest] = text.split('\n');
  const title = firstLine.slice(0, longestGapTitle);
  const note = `${firstLine.slice(longestGapTitle)}\n${rest.join('\n')}`.trim();
  return note === '' ? { title } : { title, note };
}
