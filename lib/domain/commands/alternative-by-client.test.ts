import { describe, expect, it } from 'vitest';
import { aWorkspace, clientId, engagementId, idOf, signerId } from '../../../test/builders/a-workspace';
import { runAsClient, runCommand, verdict } from '../../../test/support/run-command';

const about = { gapKey: 'forecast.miss:criterion-1' };
const [first, second] = [idOf(700), idOf(701)];
const colleagueId = idOf(22);
const strangerId = idOf(23);
const feedbackId = idOf(710);

/** Two options that were put before the client; a colleague of the signer's, and somebody of another client. */
function withOffer(expiresOn?: string) {
  const state = aWorkspace();
  const person = { type: 'stakeholder' as const, addedOn: '2026-01-05' };
  const other = { type: 'client' as const, id: idOf(24), name: 'Lenz' };
  runCommand(state, 'document.create', { document: other });
  runCommand(state, 'document.create', { document: { ...person, id: colleagueId, clientId, name: 'Mr Abe' } });
  runCommand(state, 'document.create', {
    document: { ...person, id: strangerId, clientId: other.id, name: 'Ms Roth' },
  });
  for (const id of [first, second]) {
    const document = { type: 'alternative' as const, id, engagementId, about, text: id, status: 'draft' as const };
    runCommand(state, 'document.create', { document: { ...document, tradeOff: { cost: 'none' } } });
  }
  runCommand(state, 'alternative.offer', { alternativeIds: [first, second], ...(expiresOn ? { expiresOn } : {}) });
  return state;
}

const option = (state: ReturnType<typeof aWorkspace>, id = first) => state.find('alternative', id);

describe('an option on the client’s own page', () => {
  it('is picked by the person themselves, once', () => {
    const state = withOffer();
    expect(verdict(runAsClient(state, signerId, 'alternative.pick', { alternativeId: first, reason: 'Soon' }))).toBe(
      'applied',
    );
    expect(option(state)).toMatchObject({ status: 'accepted', decidedBy: signerId, reason: 'Soon' });
    expect(verdict(runAsClient(state, signerId, 'alternative.pick', { alternativeId: second }))).toBe(
      'already_done args.alternativeId',
    );
  });

  it('opens a disagreement when two people pick differently', () => {
    const state = withOffer();
    runAsClient(state, signerId, 'alternative.pick', { alternativeId: first });
    expect(verdict(runAsClient(state, colleagueId, 'alternative.pick', { alternativeId: second }))).toBe('applied');
    expect(state.list('disagreement', engagementId)).toMatchObject([{ stakeholderIds: [signerId, colleagueId] }]);
  });

  it('is turned down with all others for the same thing, and only with a reason', () => {
    const state = withOffer();
    const alternativeIds = [first, second];
    expect(verdict(runAsClient(state, signerId, 'alternative.refuse', { alternativeIds, reason: ' ' }))).toContain(
      'args.reason',
    );
    expect(verdict(runAsClient(state, signerId, 'alternative.refuse', { alternativeIds, reason: 'Too dear' }))).toBe(
      'applied',
    );
    for (const id of alternativeIds) {
      expect(option(state, id)).toMatchObject({ status: 'declined', declinedBy: 'client', decidedBy: signerId });
    }
  });

  it('is asked about: the question comes as feedback that needs an answer', () => {
    const state = withOffer();
    const args = { alternativeId: first, feedbackId, question: 'Does it include copy?' };
    expect(verdict(runAsClient(state, signerId, 'alternative.ask', args))).toBe('applied');
    expect(state.find('feedback', feedbackId)).toMatchObject({
      said: 'Does it include copy?',
      stakeholderId: signerId,
      about: { type: 'alternative', id: first },
      needsAnswer: true,
    });
    expect(option(state)?.status).toBe('offered');
  });

  it.each([
    ['somebody of another client', strangerId, withOffer, 'not_found'],
    ['somebody nobody knows', idOf(999), withOffer, 'not_found'],
    [
      'somebody who has left',
      signerId,
      () => {
        const state = withOffer();
        runCommand(state, 'document.edit', { type: 'stakeholder', id: signerId, set: { leftOn: '2026-11-20' } });
        return state;
      },
      'not_found',
    ],
    ['the signer, while it is a draft of ours', signerId, aDraft, 'not_found'],
    ['the signer, once it was decided', signerId, decided, 'already_done'],
  ])('is out of reach for %s', (_who, person, make, code) => {
    const state = make();
    const reached = [
      runAsClient(state, person, 'alternative.pick', { alternativeId: first }),
      runAsClient(state, person, 'alternative.refuse', { alternativeIds: [first], reason: 'No' }),
      runAsClient(state, person, 'alternative.ask', { alternativeId: first, feedbackId, question: 'Why?' }),
    ];
    expect(reached.map((outcome) => verdict(outcome).split(' ')[0])).toEqual([code, code, code]);
  });

  it('is for no member to pick in a client’s name this way', () => {
    expect(verdict(runCommand(withOffer(), 'alternative.pick', { alternativeId: first }, 'owner'))).toBe(
      'forbidden name',
    );
  });
});

function aDraft() {
  const state = aWorkspace();
  const document = {
    type: 'alternative' as const,
    id: first,
    engagementId,
    about,
    text: 'A',
    status: 'draft' as const,
  };
  runCommand(state, 'document.create', { document });
  return state;
}

function decided() {
  const state = withOffer();
  runCommand(state, 'alternative.decline', { alternativeId: first, by: 'us' });
  return state;
}
