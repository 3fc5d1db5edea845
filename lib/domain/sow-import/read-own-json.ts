import type { DocumentOf } from '../document';
import { criterion } from '../entities/criterion';
import { milestone } from '../entities/milestone';
import { scopeItem } from '../entities/scope-item';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { readSnapshot, type Snapshot } from '../snapshot';
import { templateOfJson } from '../templates/template-file';
import { findJsonFault } from '../values/json-fault';
import type { DraftDocument, DraftIds } from './draft-documents';
import type { NotUnderstood, StatementReading } from './read-statement-of-work';

/** What a new agreement takes from an old one: what was promised, not what became of it, and no one's ids. */
const kept = {
  scopeItem: [
    'kind',
    'text',
    'language',
    'clarification',
    'dueOn',
    'duration',
    'clientSuppliedInput',
    'tolerance',
    'acceptanceExample',
    'needsGuidance',
    'confidence',
    'position',
  ],
  criterion: [
    'kind',
    'statement',
    'subject',
    'clarification',
    'metric',
    'unit',
    'direction',
    'baseline',
    'baselineOn',
    'target',
    'targetMax',
    'stretch',
    'source',
    'startsOn',
    'dueOn',
    'measureEveryDays',
    'question',
    'targetScore',
    'scale',
    'confidence',
    'weight',
    'position',
  ],
  milestone: ['name', 'dueOn', 'acceptance'],
} as const;

/**
 * Reads an agreement out of our own JSON: the newest version in a snapshot that holds one engagement, or a template. Its
 * parts get new ids; documents that are no part of it are listed as not understood. Refuses other JSON.
 */
export function readOwnJson(text: string, ids: DraftIds): StatementReading | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column } = findJsonFault(text);
    return refuse('wrong_type', `This is not JSON: line ${line}, column ${column}.`, `line ${line}`);
  }
  const template = templateOfJson(json, 'template');
  if (template !== undefined) return isRefusal(template) ? template : templateReading(template, ids);
  if (typeof json !== 'object' || json === null || !('goalpost' in json)) {
    return refuse('wrong_type', 'This JSON is neither a snapshot of Goalpost nor one of its templates.');
  }
  const snapshot = readSnapshot(json);
  return isRefusal(snapshot) ? snapshot : snapshotReading(snapshot, text, ids);
}

function templateReading(template: DocumentOf<'template'>, ids: DraftIds): StatementReading {
  const documents = [
    ...template.items.map((item) => draftOf('scopeItem', item, ids)),
    ...template.criteria.map((item) => draftOf('criterion', item, ids)),
    ...(template.milestones ?? []).map((item) => draftOf('milestone', item, ids)),
  ];
  return { language: template.language ?? template.items[0]?.language ?? 'en', documents, notUnderstood: [] };
}

type SnapshotPart = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'>;

const isPart = (document: Snapshot['documents'][number]): document is SnapshotPart =>
  document.type === 'scopeItem' || document.type === 'criterion' || document.type === 'milestone';

function snapshotReading(snapshot: Snapshot, text: string, ids: DraftIds): StatementReading | Refusal {
  const agreements = snapshot.documents.filter((document) => document.type === 'agreement');
  const [newest] = agreements.sort((a, b) => b.version - a.version);
  if (!newest) return refuse('required', 'This snapshot holds no agreement.', 'documents');
  if (new Set(agreements.map(({ engagementId }) => engagementId)).size > 1) {
    return refuse(
      'wrong_type',
      'This snapshot holds agreements of several engagements. Export one of them.',
      'documents',
    );
  }
  const parts = snapshot.documents.filter(isPart).filter(({ agreementId }) => agreementId === newest.id);
  const rest = snapshot.documents.filter((document) => document !== newest && !parts.some((part) => part === document));
  return {
    language: newest.language ?? snapshot.workspace.locale,
    documents: parts.map((part) => draftOf(part.type, part, ids)),
    notUnderstood: rest.map((document) => placedInText(text, document)),
  };
}

function placedInText(text: string, document: Snapshot['documents'][number]): NotUnderstood {
  const at = text.indexOf(JSON.stringify(document.id));
  return { line: text.slice(0, Math.max(0, at)).split('\n').length, text: `${document.type} ${document.id}` };
}

function draftOf(type: keyof typeof kept, part: object, ids: DraftIds): DraftDocument {
  const fields = new Map(Object.entries(part));
  const own = Object.fromEntries(kept[type].map((field) => [field, fields.get(field)]));
  const common = { ...own, id: ids.next(), type, engagementId: ids.engagementId, agreementId: ids.agreementId };
  if (type === 'criterion') return criterion.schema.parse(common);
  if (type === 'milestone') return milestone.schema.parse(common);
  return scopeItem.schema.parse({ ...common, allowance: allowanceOf(fields.get('allowance')) });
}

/** The allowance without how much of it was used. */
function allowanceOf(allowance: unknown): object | undefined {
  return typeof allowance === 'object' && allowance !== null ? { ...allowance, used: undefined } : undefined;
}
