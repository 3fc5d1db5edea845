import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aProposal, proposedDigest } from '../../test/builders/a-proposal';
import { archivedNoteId, aWorkspace, members, signerId } from '../../test/builders/a-workspace';
import { arbitraryCommand, idPoolOf } from '../../test/support/arbitrary-command';
import type { IdPool } from '../../test/support/arbitrary-of-schema';
import { applyCommand } from './apply-command';
import { type Document, parseDocument } from './document';
import { isRefusal } from './refusal';
import { MemoryState } from './states/memory-state';

const start = aWorkspace();
const startDocuments = [...start.documents()];
const ids: IdPool = { ...idPoolOf(startDocuments), note: [archivedNoteId] };
const anyCommand = arbitraryCommand(ids);
const anyMember = fc.constantFrom(...Object.values(members));

const context = (member: (typeof members)[keyof typeof members]) => ({
  memberId: member.id,
  role: member.role,
  now: '2026-11-22T08:00:00.000Z',
  today: '2026-11-22',
});

describe('any sequence of commands', () => {
  it('never makes a document that its schema refuses, and parsing it again changes nothing', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCommand, anyMember), { minLength: 10, maxLength: 40, size: 'max' }),
        (sequence) => {
          const state = aWorkspace();
          for (const [command, member] of sequence) {
            const outcome = applyCommand(state, command, context(member));
            if (isRefusal(outcome)) continue;
            for (const change of outcome)
              if (change.document) expect(parseDocument(change.document)).toEqual(change.document);
            state.apply(outcome);
            applied += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    // A generator whose commands are all refused would prove nothing.
    expect(applied).toBeGreaterThan(500);
  });

  it('gives the same answer for the same state, and leaves the state alone', () => {
    fc.assert(
      fc.property(anyCommand, anyMember, (command, member) => {
        const state = aWorkspace();
        const before = structuredClone([...state.documents()]);
        const first = applyCommand(state, command, context(member));
        expect(applyCommand(state, command, context(member))).toEqual(first);
        expect([...state.documents()]).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes a signed term of an agreement in force', () => {
    const signedTexts = (documents: Iterable<Document>) =>
      [...documents]
        .filter((document) => document.type === 'scopeItem' && document.agreementId === ids['agreement']?.[0])
        .map((document) => (document.type === 'scopeItem' ? document.text : ''));
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (sequence) => {
        const state = aWorkspace();
        for (const command of sequence) {
          const outcome = applyCommand(state, command, context(members.owner));
          if (!isRefusal(outcome)) state.apply(outcome);
        }
        expect(signedTexts(state.documents())).toEqual(signedTexts(startDocuments));
      }),
      { numRuns: 200 },
    );
  });

  it('lets a client’s page answer for its own person and do nothing else', () => {
    const proposal = aProposal();
    const documents = [...proposal.documents()];
    const pool = idPoolOf(documents);
    let answered = 0;
    fc.assert(
      fc.property(fc.array(arbitraryCommand(pool), { minLength: 20, maxLength: 60, size: 'max' }), (sequence) => {
        const state = new MemoryState(documents);
        for (const command of sequence) {
          const args = { ...Object(command.args), digest: proposedDigest(proposal) };
          const outcome = applyCommand(
            state,
            { ...command, args: command.name.startsWith('signOff.') ? args : command.args },
            { ...context(members.member), memberId: signerId, role: 'client', stakeholderId: signerId },
          );
          if (isRefusal(outcome)) continue;
          answered += 1;
          for (const { document } of outcome) {
            expect(document?.type === 'signOff' && document.stakeholderId === signerId).toBe(true);
          }
          state.apply(outcome);
        }
      }),
      { numRuns: 100 },
    );
    // Chance decides how many; without any, nothing was judged.
    expect(answered).toBeGreaterThan(0);
  });

  it('refuses a viewer everything', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const outcome = applyCommand(new MemoryState(startDocuments), command, context(members.viewer));
        expect(isRefusal(outcome) && outcome.code).toBe('forbidden');
      }),
    );
  });
});
