import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCommand } from '../../lib/domain/apply-command';
import type { Change } from '../../lib/domain/change';
import { ArchivedDocument } from '../../lib/domain/documents/archived-document';
import { isRefusal } from '../../lib/domain/refusal';
import { MemoryState } from '../../lib/domain/states/memory-state';
import { aProposal } from '../../test/builders/a-proposal';
import { aWorkspace, members } from '../../test/builders/a-workspace';
import { arbitraryCommand, idPoolOf } from '../../test/support/arbitrary-command';
import { checkSnapshot } from './check-snapshot';

const starts = [[...aWorkspace().documents()], [...aProposal().documents()]];
const context = {
  memberId: members.owner.id,
  role: 'owner',
  now: '2026-11-22T08:00:00.000Z',
  today: '2026-11-22',
} as const;

const archivedDocument = ({ type, id, engagementId }: Change) =>
  ArchivedDocument.parse({ type, id, ...(engagementId === null ? {} : { engagementId }) });

/** What export would write: every live document, and the name of every archived one. */
function snapshotOf(state: MemoryState, changes: readonly Change[]): unknown {
  const { id, type, createdAt, createdBy, updatedAt, updatedBy, edits, ...workspace } = Object(state.workspace());
  const documents = [...state.documents()].filter((document) => document.type !== 'workspace');
  const archived = changes.filter(({ document }) => document === null).map(archivedDocument);
  return JSON.parse(JSON.stringify({ goalpost: 1, workspace, documents, archived }));
}

function refusalOf(state: MemoryState, changes: readonly Change[]): string | null {
  const checked = checkSnapshot(snapshotOf(state, changes), []);
  return isRefusal(checked) ? `${checked.code} ${checked.path}: ${checked.message}` : null;
}

it('takes in whatever any accepted commands have led to', () => {
  let archivals = 0;
  for (const documents of starts) {
    const anyCommand = arbitraryCommand(idPoolOf(documents));
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 20, maxLength: 80, size: 'max' }), (commands) => {
        const state = new MemoryState(documents);
        const changes: Change[] = [];
        for (const command of commands) {
          const outcome = applyCommand(state, command, context);
          if (isRefusal(outcome)) continue;
          state.apply(outcome);
          changes.push(...outcome);
        }
        archivals += changes.filter(({ document }) => document === null).length;
        expect(refusalOf(state, changes)).toBeNull();
      }),
      { numRuns: 80 },
    );
  }
  // Without anything archived there would be nothing to point at.
  expect(archivals).toBeGreaterThan(100);
});
