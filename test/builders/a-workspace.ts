import { type Document, parseDocument } from '../../lib/domain/document';
import { isRefusal } from '../../lib/domain/refusal';
import type { Role } from '../../lib/domain/roles';
import { MemoryState } from '../../lib/domain/states/memory-state';

/** Ids that tests name: the last digits tell which. */
export const idOf = (number: number) => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const members = {
  owner: { id: idOf(1), name: 'Olga Owner', role: 'owner' },
  lead: { id: idOf(2), name: 'Lena Lead', role: 'lead' },
  member: { id: idOf(3), name: 'Mira Member', role: 'member' },
  viewer: { id: idOf(4), name: 'Vito Viewer', role: 'viewer' },
} as const satisfies Record<string, { id: string; name: string; role: Role }>;

export const workspaceId = idOf(9);
export const clientId = idOf(10);
export const otherClientId = idOf(11);
export const signerId = idOf(20);
export const strangerId = idOf(21);
export const engagementId = idOf(30);
export const otherEngagementId = idOf(31);
export const draftId = idOf(40);
export const inForceId = idOf(41);
export const draftItemId = idOf(50);
export const signedItemId = idOf(51);
export const criterionId = idOf(60);
export const archivedNoteId = idOf(70);

const rows: Record<string, unknown>[] = [
  {
    type: 'workspace',
    id: workspaceId,
    name: 'Fieldwork',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    holidays: [],
    members: Object.values(members),
    settings: {},
  },
  { type: 'client', id: clientId, name: 'Northwind GmbH', domains: ['northwind.example'] },
  { type: 'client', id: otherClientId, name: 'Harbor Ltd' },
  {
    type: 'stakeholder',
    id: signerId,
    clientId,
    name: 'Ms Sato',
    decisionMaker: true,
    signoffRequired: true,
    addedOn: '2026-01-05',
  },
  { type: 'stakeholder', id: strangerId, clientId: otherClientId, name: 'Mr Weber', addedOn: '2026-01-05' },
  {
    type: 'engagement',
    id: engagementId,
    clientId,
    name: 'Paid media',
    kind: 'retainer',
    status: 'active',
    startedOn: '2026-01-10',
  },
  {
    type: 'engagement',
    id: otherEngagementId,
    clientId: otherClientId,
    name: 'Support',
    kind: 'retainer',
    status: 'active',
  },
  {
    type: 'agreement',
    id: inForceId,
    engagementId,
    version: 1,
    status: 'in_force',
    inForceOn: '2026-02-01',
    digest: 'd'.repeat(64),
  },
  { type: 'agreement', id: draftId, engagementId, version: 2, status: 'draft' },
  {
    type: 'scopeItem',
    id: signedItemId,
    engagementId,
    agreementId: inForceId,
    kind: 'deliverable',
    text: 'Landing pages, up to 6',
    allowance: { limit: '6', unit: 'pages', used: '4' },
  },
  {
    type: 'scopeItem',
    id: draftItemId,
    engagementId,
    agreementId: draftId,
    kind: 'exclusion',
    text: 'Chat and phone support',
  },
  {
    type: 'criterion',
    id: criterionId,
    engagementId,
    agreementId: draftId,
    kind: 'hard',
    statement: 'Qualified leads per month',
    unit: 'leads',
    direction: 'up',
    baseline: '40',
    target: '100',
  },
];

/** A document of the standard workspace, parsed. */
function documentFrom(row: Record<string, unknown>): Document {
  const document = parseDocument(row);
  if (isRefusal(document)) throw new Error(`${document.message} ${document.path}`);
  return document;
}

/** A small workspace: two clients, one engagement with a version in force and a draft, and one archived note. */
export function aWorkspace(): MemoryState {
  const state = new MemoryState(rows.map(documentFrom));
  state.archive('note', archivedNoteId);
  return state;
}
