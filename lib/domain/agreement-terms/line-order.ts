import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import type { Part } from './version-parts';

/** A line of an agreement that stands where somebody put it; milestones stand by their days. */
export type Line = DocumentOf<'scopeItem'> | DocumentOf<'criterion'>;
type Placed = Pick<Line, 'id' | 'position'>;

/** The lines that are read, and ordered, together; activities stand among the deliverables. */
export type LineGroup = 'deliverable' | 'exclusion' | 'assumption' | 'clientDuty' | 'criterion';

/** The groups in the order in which a version reads. */
const lineGroups: readonly LineGroup[] = ['deliverable', 'exclusion', 'assumption', 'clientDuty', 'criterion'];

export function lineGroupOf({ kind }: Pick<Line, 'kind'>): LineGroup {
  switch (kind) {
    case 'activity':
      return 'deliverable';
    case 'hard':
    case 'felt':
      return 'criterion';
    default:
      return kind;
  }
}

/** Room between two neighbours that are numbered anew, for lines that come between them later. */
const step = 10;

/** Compares lines of one group by where they were put; what was never put anywhere comes last, in the order of making. */
export function byPosition(a: Placed & { createdAt?: string | undefined }, b: typeof a): number {
  const difference = (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);
  return difference || (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || (a.id < b.id ? -1 : 1);
}

/** All lines of one version, as it reads. */
export function linesOf(index: DocumentIndex, agreementId: string): Line[] {
  const placeOf = (line: Line) => lineGroups.indexOf(lineGroupOf(line));
  return [...index.list('scopeItem'), ...index.list('criterion')]
    .filter((line) => line.agreementId === agreementId)
    .sort((a, b) => placeOf(a) - placeOf(b) || byPosition(a, b));
}

/**
 * The parts of a version, each line with a position: what had none follows those that have, as it is read. A copy needs it,
 * since the order of making and of ids is another one there.
 */
export function withPositions(parts: readonly Part[]): Part[] {
  const positions = new Map<string, number>();
  for (const type of ['scopeItem', 'criterion'] as const) {
    const lines = parts.filter((part): part is Line => part.type === type);
    const last = positionAtEnd(lines);
    const unplaced = lines.filter(({ position }) => position === undefined).sort(byPosition);
    for (const [at, { id }] of unplaced.entries()) positions.set(id, last + at * step);
  }
  return parts.map((part) => {
    const position = positions.get(part.id);
    return position === undefined ? part : { ...part, position };
  });
}

/** The position of a line that comes after all of `lines`. */
export function positionAtEnd(lines: readonly Placed[]): number {
  return lines.reduce((last, { position }) => Math.max(last, position ?? 0), 0) + step;
}

/** New parts with their lines behind those that are there already, in the order that they have among themselves. */
export function placedAtEnd<Part extends { type: string; position?: number | undefined }>(
  parts: readonly Part[],
  there: readonly Pick<Line, 'type' | 'id' | 'position'>[],
): Part[] {
  return parts.map((part) => {
    const before = there.filter(({ type }) => type === part.type);
    if (before.length === 0) return part;
    return { ...part, position: positionAtEnd(before) + (part.position ?? 0) };
  });
}

/**
 * The new positions that put `moved` at index `to` of `others`, which stand in their order and do not hold it. One
 * number is enough where its neighbours leave room; otherwise all are numbered anew.
 */
export function positionsForMove(others: readonly Placed[], moved: Placed, to: number): Map<string, number> {
  const before = others[to - 1];
  const after = others[to];
  const lower = before === undefined ? 0 : before.position;
  if (lower !== undefined) {
    const upper = after?.position ?? lower + 2 * step;
    const middle = (lower + upper) / 2;
    if (middle > lower && middle < upper) return new Map([[moved.id, middle]]);
  }
  const inOrder = [...others.slice(0, to), moved, ...others.slice(to)];
  const numbered = inOrder.map((line, index) => ({ line, position: (index + 1) * step }));
  return new Map(
    numbered
      .filter(({ line, position }) => line.position !== position)
      .map(({ line, position }) => [line.id, position]),
  );
}
