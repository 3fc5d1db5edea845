import type { DocumentOf } from '../document';
import { criterion } from '../entities/criterion';
import { milestone } from '../entities/milestone';
import { scopeItem } from '../entities/scope-item';
import { periodName } from '../values/period-name';
import type { PlacedPart } from './part';
import type { ReadingContext } from './reading-context';

/** A part of a draft agreement, as `agreement.addParts` takes it. */
export type DraftDocument = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'>;

/** Where the draft will lie, and how its parts get their ids. */
export type DraftIds = {
  engagementId: string;
  agreementId: string;
  /** A new id for each part. */
  next: () => string;
};

/** The documents of a draft, in the order of the source. */
export function draftDocuments(parts: readonly PlacedPart[], ids: DraftIds, context: ReadingContext): DraftDocument[] {
  return parts.map((placed, position) => documentOf(placed, position, ids, context));
}

function documentOf(placed: PlacedPart, position: number, ids: DraftIds, context: ReadingContext): DraftDocument {
  const { part } = placed;
  const common = {
    id: ids.next(),
    engagementId: ids.engagementId,
    agreementId: ids.agreementId,
    importedFrom: {
      lines: placed.lines,
      text: placed.source,
      under: placed.under.map(({ text }) => text.slice(0, 500)).filter((text) => text !== ''),
    },
  };
  switch (part.kind) {
    case 'milestone':
      return milestone.schema.parse({
        ...common,
        type: 'milestone',
        name: part.text,
        dueOn: part.dueOn,
        acceptance: part.acceptance,
      });
    case 'hard':
    case 'felt':
      return criterion.schema.parse({ ...common, ...criterionFields(part), clarification: part.note, position });
    default:
      return scopeItem.schema.parse({
        ...common,
        type: 'scopeItem',
        kind: part.kind,
        text: part.text,
        language: context.language,
        clarification: part.note,
        dueOn: part.dueOn,
        allowance: part.allowance && {
          ...part.allowance,
          period: part.allowance.period && periodName(part.allowance.period, context.language),
        },
        position,
      });
  }
}

function criterionFields(part: Extract<PlacedPart['part'], { kind: 'hard' | 'felt' }>) {
  const shared = { type: 'criterion', kind: part.kind, statement: part.text, dueOn: part.dueOn };
  if (part.kind === 'felt') return shared;
  const { metric, unit, direction, baseline, target, targetMax } = part;
  return { ...shared, metric, unit: unit?.slice(0, 40), direction, baseline, target, targetMax };
}
