import type * as z from 'zod/mini';
import { type EntityType, entityTypes } from '../../lib/domain/document';
import { entities } from '../../lib/domain/entities/registry.generated';
import { isRefusal } from '../../lib/domain/refusal';
import { readSnapshot, type Snapshot } from '../../lib/domain/snapshot';

type InputOf<Type extends EntityType> = z.input<(typeof entities)[Type]['schema']>;

/** A document as a test writes it: only the fields it is about. */
export type Row = { [Type in EntityType]: Partial<InputOf<Type>> & { type: Type } }[EntityType];

/** What makes a document of each type whole; a test overrides what it is about. */
const defaults: { [Type in EntityType]?: Partial<InputOf<Type>> } = {
  client: { name: 'Northwind GmbH' },
  stakeholder: { clientId: 'client', name: 'Ms Sato', addedOn: '2025-01-01' },
  engagement: { clientId: 'client', name: 'Paid media', kind: 'project', status: 'active' },
  agreement: { version: 1, status: 'in_force' },
  scopeItem: { agreementId: 'agreement', kind: 'deliverable', text: 'Landing pages, up to six' },
  criterion: { agreementId: 'agreement', kind: 'hard', statement: 'Qualified leads per month' },
  milestone: { agreementId: 'agreement', name: 'Design freeze', dueOn: '2025-12-31' },
  signOff: { agreementId: 'agreement', stakeholderId: 'stakeholder', state: 'requested' },
  expectation: { stakeholderId: 'stakeholder', text: 'No surprises', source: 'client_words', recordedOn: '2025-01-01' },
  disagreement: { about: 'cost per lead', openedOn: '2025-01-01' },
  cpi: { name: 'Guests feel they belong', definition: 'They say so when they leave', kind: 'emotional', active: true },
  pastResult: { metric: 'cost per lead', unit: 'USD', direction: 'down', value: '30', on: '2024-01-01' },
  capability: { name: 'Swift', status: 'available' },
  toolLimit: { tool: 'Mailer', parameter: 'contacts', limit: '10000', unit: 'contacts' },
  capacity: { memberId: 'member', month: '2025-06', availableHours: '100' },
  request: { text: 'Add live chat', receivedOn: '2025-01-01' },
  scopeAnswer: { text: 'Add live chat', verdict: 'unclear', on: '2025-01-01' },
  changeRequest: { title: 'Two more pages', status: 'submitted' },
  gap: { severity: 'warning', title: 'A gap', state: 'open', openedOn: '2025-01-01' },
  alternative: { about: { gapKey: 'none' }, text: 'A smaller part first', tradeOff: {}, status: 'offered' },
  feedback: { channel: 'email', said: 'Please have a look', sentiment: 'neutral', receivedOn: '2025-01-01' },
  measurement: { criterionId: 'criterion', value: '50', unit: 'leads', on: '2025-01-01' },
  checkIn: { on: '2025-01-01' },
  report: { on: '2025-01-01', status: 'sent' },
  pulse: { stakeholderId: 'stakeholder', sentOn: '2025-01-01' },
  contact: { on: '2025-01-01', direction: 'out', channel: 'call' },
  risk: { title: 'Key person leaves', probability: 3, impact: 3, openedOn: '2025-01-01' },
  improvement: { text: 'Send the agenda a day ahead' },
  evaluation: { on: '2025-01-01' },
  retrospective: { on: '2025-01-01' },
  lesson: { text: 'Ask for the texts first' },
  recognition: { text: 'Thank you', on: '2025-01-01' },
  guidance: { kind: 'guide', title: 'How to edit a page' },
  note: { text: 'A note', on: '2025-01-01' },
};

/** A document by its type alone, with `fields` over the defaults. Its id is its type, unless it says another. */
export function a<Type extends EntityType>(type: Type, fields: Partial<InputOf<Type>> = {}): Row {
  const part = entities[type].scope === 'engagement' ? { engagementId: 'engagement' } : {};
  return { id: type, ...part, ...defaults[type], ...fields, type } as Row;
}

/** The member that tests name. */
export const member = { id: 'member', name: 'A. Kim', role: 'lead' } as const;

export type SnapshotOptions = {
  engagement?: Partial<InputOf<'engagement'>>;
  client?: Partial<InputOf<'client'>>;
  workspace?: Partial<InputOf<'workspace'>>;
};

/** A snapshot with one client and one active engagement, and `rows`. Throws when a row does not fit its schema. */
export function aSnapshot(rows: readonly Row[] = [], options: SnapshotOptions = {}): Snapshot {
  const snapshot = readSnapshot({
    goalpost: 1,
    workspace: { name: 'Fieldwork', locale: 'en', timeZone: 'Europe/Berlin', members: [member], ...options.workspace },
    documents: [a('client', options.client), a('engagement', options.engagement), ...rows],
  });
  if (isRefusal(snapshot)) throw new Error(`${snapshot.code} ${snapshot.path}: ${snapshot.message}`);
  return snapshot;
}

/** Every entity type that a snapshot's documents can have. */
export const documentTypes = entityTypes.filter((type) => type !== 'workspace');
