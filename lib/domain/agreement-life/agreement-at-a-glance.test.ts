import { describe, expect, it } from 'vitest';
import { aDocument, fixtureDay, fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { applyCommand } from '../apply-command';
import type { Document } from '../document';
import { indexDocuments } from '../documents/document-index';
import { isRefusal } from '../refusal';
import { MemoryState } from '../states/memory-state';
import { agreementAtAGlance, agreementParts } from './agreement-at-a-glance';

const { engagementId, agreementId, weber } = fixtureIds;
const glanceOf = (documents: readonly Document[]) => agreementAtAGlance(indexDocuments(documents), fixtureDay);
const without = (id: string) => northwind().documents.filter((document) => document.id !== id);

describe('agreementAtAGlance', () => {
  it('counts everyone who must sign, and who has', () => {
    const glance = glanceOf(without(fixtureId('signoff-2')));
    expect(glance.current?.version).toBe(2);
    expect(glance.signers.map(({ stakeholder, signOff }) => [stakeholder.name, signOff?.state])).toEqual([
      ['Yuki Sato', 'approved'],
      ['Jonas Weber', undefined],
    ]);
    expect(glance.signedCount).toBe(1);
  });

  it('no longer waits for a signer who left before signing', () => {
    const documents = without(fixtureId('signoff-2')).map((document) =>
      document.id === weber && document.type === 'stakeholder' ? { ...document, leftOn: fixtureDay } : document,
    );
    expect(glanceOf(documents).signers).toHaveLength(1);
  });

  it('shows the draft when there is nothing else', () => {
    const draft = aDocument({ type: 'agreement', id: 'd', engagementId, version: 1, status: 'draft' });
    const glance = glanceOf([draft]);
    expect(glance.current?.id).toBe('d');
    expect(glance.draftBeside).toBeNull();
  });

  it('counts what a draft beside a version in force changes, adds and leaves out', () => {
    const { documents } = northwind();
    const { channels } = indexDocuments(documents).find('agreement', agreementId) ?? {};
    const draft = aDocument({ type: 'agreement', id: 'v3', engagementId, version: 3, status: 'draft', channels });
    const copies = documents.flatMap((document, position) => {
      const isTerm = document.type === 'scopeItem' || document.type === 'criterion' || document.type === 'milestone';
      return isTerm ? [{ ...document, id: `copy-${position}`, agreementId: 'v3', previousId: document.id }] : [];
    });
    expect(glanceOf([...documents, draft, ...copies]).unproposedChanges).toBe(0);

    const [first, , ...others] = copies;
    if (first?.type !== 'scopeItem') throw new Error('the first copy is an item');
    const added = aDocument({
      type: 'scopeItem',
      id: 'new',
      engagementId,
      agreementId: 'v3',
      kind: 'exclusion',
      text: 'Print',
    });
    const glance = glanceOf([...documents, draft, { ...first, text: 'Landing pages, up to eight' }, ...others, added]);
    expect(glance.draftBeside?.version).toBe(3);
    expect(glance.unproposedChanges).toBe(3);
  });
});

describe('agreementParts', () => {
  it('sorts items by kind and position, and milestones by day', () => {
    const parts = agreementParts(indexDocuments([...northwind().documents].reverse()), agreementId);
    expect(parts.included.map(({ text }) => text).slice(0, 2)).toEqual(['Landing pages', 'Revision rounds per page']);
    expect(parts.excluded).toHaveLength(3);
    expect(parts.clientDuties).toHaveLength(2);
    expect(parts.assumptions).toHaveLength(1);
    expect(parts.milestones.map(({ dueOn }) => dueOn)).toEqual(['2026-04-15', '2026-06-01', '2026-09-04']);
  });

  it('counts nothing in a draft that was only begun, and one for a channel that changed', () => {
    const state = new MemoryState(northwind().documents);
    const run = (name: string, args: unknown) => {
      const context = { memberId: 'kim', role: 'lead', now: `${fixtureDay}T08:00:00Z`, today: fixtureDay } as const;
      const outcome = applyCommand(state, { id: fixtureId('c'), name, args, at: context.now }, context);
      if (isRefusal(outcome)) throw new Error(outcome.message);
      state.apply(outcome);
    };
    run('agreement.draftNext', { agreementId: fixtureId('v3'), from: agreementId });
    const begun = glanceOf([...state.documents()]);
    expect([begun.draftBeside?.version, begun.unproposedChanges]).toEqual([3, 0]);
    run('document.edit', { type: 'agreement', id: fixtureId('v3'), set: { channels: [{ type: 'email' }] } });
    expect(glanceOf([...state.documents()]).unproposedChanges).toBe(2);
    const criteria = () => agreementParts(indexDocuments([...state.documents()]), fixtureId('v3')).criteria;
    const statements = criteria().map(({ statement }) => statement);
    expect(statements.length).toBeGreaterThan(1);
    // The copies stand as their originals did, though those had never been put anywhere.
    const originals = agreementParts(indexDocuments(northwind().documents), agreementId).criteria;
    expect(statements).toEqual(originals.map(({ statement }) => statement));
    run('document.edit', { type: 'criterion', id: criteria().at(-1)?.id, set: { position: 1 } });
    expect(criteria()[0]?.statement).toBe(statements.at(-1));
  });

  it('shows a proposed version beside the one in force, with who has signed it; void sign-offs count nowhere', () => {
    const { documents } = northwind();
    const inV3 = { engagementId, agreementId: 'v3', stakeholderId: weber, digest: 'd3' };
    const proposed = [
      aDocument({ type: 'agreement', id: 'v3', engagementId, version: 3, status: 'proposed' }),
      aDocument({ type: 'signOff', id: 's1', ...inV3, state: 'approved', voidedOn: fixtureDay, voidReason: 'Date' }),
      aDocument({ type: 'signOff', id: 's2', ...inV3, state: 'opened' }),
    ];
    const { current, proposedBeside } = glanceOf([...documents, ...proposed]);
    expect(current?.version).toBe(2);
    expect(proposedBeside?.agreement.version).toBe(3);
    expect(proposedBeside?.signedCount).toBe(0);
    expect(proposedBeside?.signers.find(({ stakeholder }) => stakeholder.id === weber)?.signOff?.id).toBe('s2');
  });
});
