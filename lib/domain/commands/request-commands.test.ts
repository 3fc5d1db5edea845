import { beforeEach, describe, expect, it } from 'vitest';
import {
  aWorkspace,
  draftItemId,
  engagementId,
  idOf,
  otherEngagementId,
  signerId,
} from '../../../test/builders/a-workspace';
import { runAnyCommand, runCommand, verdict } from '../../../test/support/run-command';
import type { MemoryState } from '../states/memory-state';

const requestId = idOf(500);
let state: MemoryState;

const judge = (args: object) => verdict(runAnyCommand(state, 'request.judge', { requestId, ...args }, 'member'));
const decide = (args: object, actor: 'member' | 'lead' = 'member') =>
  verdict(runAnyCommand(state, 'request.decide', { requestId, ...args }, actor));
const split = (texts: string[]) => {
  const parts = texts.map((text, index) => ({ id: idOf(510 + index), text }));
  return verdict(runAnyCommand(state, 'request.split', { requestId, parts }, 'member'));
};
const request = () => state.find('request', requestId);

beforeEach(() => {
  state = aWorkspace();
  const document = {
    ...{ type: 'request', id: requestId, engagementId, text: 'Live chat and a phone line' },
    ...{ receivedOn: '2026-11-20', stakeholderId: signerId, channel: 'email' },
  };
  runCommand(state, 'document.create', { document });
});

describe('judging a request', () => {
  it('keeps the verdict, its day and what it rests on', () => {
    expect(judge({ verdict: 'not_covered', scopeItemIds: [draftItemId] })).toBe('applied');
    expect(request()).toMatchObject({ verdict: 'not_covered', verdictOn: '2026-11-22', scopeItemIds: [draftItemId] });
    expect(request()?.edits?.['verdict']).toMatchObject({ by: idOf(3) });
  });

  it('is revised only with a reason', () => {
    judge({ verdict: 'not_covered' });
    expect(judge({ verdict: 'covered' })).toBe('missing_reason args.reason');
    expect(judge({ verdict: 'covered', reason: 'Named in the annex' })).toBe('applied');
    expect(request()).toMatchObject({ verdict: 'covered', verdictReason: 'Named in the annex' });
  });

  it('lets a decision fall with the verdict it stood on', () => {
    judge({ verdict: 'not_covered' });
    decide({ decision: 'declined', reason: 'Out of budget' });
    judge({ verdict: 'covered', reason: 'Named in the annex' });
    expect(request()?.decision).toBeUndefined();
  });

  it('is taken back as long as nothing was decided', () => {
    judge({ verdict: 'not_covered' });
    expect(judge({ verdict: null })).toBe('applied');
    expect(request()?.verdict).toBeUndefined();
    judge({ verdict: 'not_covered' });
    decide({ decision: 'alternative_accepted' });
    expect(judge({ verdict: null })).toBe('wrong_state args.verdict');
  });

  it('refuses an item that is not there, and any other way to a verdict', () => {
    expect(judge({ verdict: 'covered', scopeItemIds: [idOf(999)] })).toBe('not_found args.scopeItemIds.0');
    const edit = { type: 'request', id: requestId, set: { verdict: 'covered' } };
    expect(verdict(runCommand(state, 'document.edit', edit, 'owner'))).toBe('not_editable args.set.verdict');
    const judged = { type: 'request', id: idOf(501), engagementId, text: 'X', receivedOn: '2026-11-20' };
    const document = { ...judged, verdict: 'covered' };
    expect(verdict(runCommand(state, 'document.create', { document }))).toBe('not_editable args.document.verdict');
  });
});

describe('deciding on a request', () => {
  it('is about what is not covered', () => {
    expect(decide({ decision: 'declined', reason: 'No' })).toBe('required args.requestId');
    judge({ verdict: 'covered' });
    expect(decide({ decision: 'declined', reason: 'No' })).toBe('wrong_state args.requestId');
  });

  it('declines with a reason, and keeps it as a precedent', () => {
    judge({ verdict: 'not_covered' });
    expect(decide({ decision: 'declined' })).toBe('missing_reason args.reason');
    expect(decide({ decision: 'declined', reason: 'Out of budget' })).toBe('applied');
    expect(request()).toMatchObject({ decision: 'declined', decidedOn: '2026-11-22', decisionReason: 'Out of budget' });
    expect(verdict(runCommand(state, 'document.archive', { type: 'request', id: requestId }))).toBe(
      'not_editable args.id',
    );
  });

  it('gives goodwill within the allowance, beyond it only as a lead', () => {
    judge({ verdict: 'not_covered' });
    expect(decide({ decision: 'goodwill', effortHours: '-1' })).toContain('args.effortHours');
    expect(decide({ decision: 'goodwill', effortHours: '4.5' })).toBe('beyond_allowance args.effortHours');
    expect(decide({ decision: 'goodwill', effortHours: '4' })).toBe('applied');
    expect(request()).toMatchObject({ decision: 'goodwill', effortHours: '4' });
    expect(decide({ decision: 'goodwill', effortHours: '9', reason: 'It took longer' }, 'lead')).toBe('applied');
  });

  it('makes a change request that keeps where it came from', () => {
    judge({ verdict: 'not_covered' });
    expect(decide({ decision: 'change_request' })).toBe('required args.changeRequest');
    const changeRequest = { id: idOf(520), title: 'Live chat', effect: { days: 5 } };
    expect(decide({ decision: 'change_request', changeRequest })).toBe('applied');
    expect(state.find('changeRequest', idOf(520))).toMatchObject({
      status: 'draft',
      requestIds: [requestId],
      requestedBy: signerId,
    });
    expect(request()?.changeRequestId).toBe(idOf(520));
  });

  it('goes into a change request that is still a draft of the same engagement', () => {
    judge({ verdict: 'not_covered' });
    const open = (id: string, of: string) =>
      runCommand(state, 'document.create', {
        document: { type: 'changeRequest', id, engagementId: of, title: 'More channels', status: 'draft' },
      });
    open(idOf(521), engagementId);
    open(idOf(522), otherEngagementId);
    const into = (changeRequestId: string) => decide({ decision: 'change_request', changeRequestId });
    expect(into(idOf(522))).toBe('not_found args.changeRequestId');
    expect(into(idOf(521))).toBe('applied');
    expect(state.find('changeRequest', idOf(521))?.requestIds).toEqual([requestId]);
  });

  describe('with an option that was offered for it', () => {
    const offer = (id: string, more: object = {}) => {
      state.put({
        ...{
          type: 'alternative',
          id,
          engagementId,
          about: { type: 'request', id: requestId },
          text: 'A chat in office hours',
        },
        ...{ status: 'offered', offeredOn: '2026-11-20', sharedWithClient: true, tradeOff: { cost: 'none' }, ...more },
      });
      return id;
    };
    const accept = (alternativeId: string) =>
      decide({ decision: 'alternative_accepted', reason: 'Enough for now', alternativeId });

    beforeEach(() => void judge({ verdict: 'not_covered' }));

    it('accepts the option in the same step, as picked by who asked', () => {
      expect(accept(offer(idOf(520)))).toBe('applied');
      expect(state.find('alternative', idOf(520))).toMatchObject({
        status: 'accepted',
        decidedOn: '2026-11-22',
        decidedBy: signerId,
        reason: 'Enough for now',
      });
      expect(request()).toMatchObject({ decision: 'alternative_accepted', decidedOn: '2026-11-22' });
    });

    it('takes one that was offered for a gap found in it, and one that the client picked before', () => {
      expect(accept(offer(idOf(521), { about: { gapKey: `request.out_of_scope:${requestId}` } }))).toBe('applied');
      const picked = offer(idOf(522), { status: 'accepted', decidedOn: '2026-11-21', reason: 'Theirs' });
      expect(accept(picked)).toBe('applied');
      expect(state.find('alternative', picked)).toMatchObject({ decidedOn: '2026-11-21', reason: 'Theirs' });
    });

    it.each([
      ['has expired', { expiresOn: '2026-11-21' }, 'expired args.alternativeId'],
      ['was never offered', { status: 'draft' }, 'not_editable args.alternativeId'],
      ['was declined', { status: 'declined' }, 'already_done args.alternativeId'],
      ['is for another request', { about: { type: 'request', id: idOf(599) } }, 'not_found args.alternativeId'],
      ['lies in another engagement', { engagementId: otherEngagementId }, 'not_found args.alternativeId'],
    ])('refuses one that %s, and decides nothing', (_why, more, refused) => {
      expect(accept(offer(idOf(523), more))).toBe(refused);
      expect(request()?.decision).toBeUndefined();
    });

    it('refuses an option that is nowhere, and an option with another way', () => {
      expect(accept(idOf(524))).toBe('not_found args.alternativeId');
      const alternativeId = offer(idOf(525));
      expect(decide({ decision: 'declined', reason: 'No', alternativeId })).toBe('wrong_state args.alternativeId');
    });
  });

  it('lets nobody add hours to what was given beyond their allowance, but a lead', () => {
    const spent = (effortHours: string, actor: 'member' | 'lead' = 'member') =>
      verdict(runAnyCommand(state, 'document.edit', { type: 'request', id: requestId, set: { effortHours } }, actor));
    judge({ verdict: 'not_covered' });
    decide({ decision: 'goodwill' });
    expect(spent('4')).toBe('applied');
    expect(spent('4.5')).toBe('beyond_allowance args.set.effortHours');
    expect(spent('9', 'lead')).toBe('applied');
    expect(spent('8')).toBe('applied');
  });

  it('moves goodwill to a change once, with a note', () => {
    judge({ verdict: 'not_covered' });
    decide({ decision: 'goodwill', effortHours: '2' });
    const charge = { decision: 'change_request', changeRequest: { id: idOf(520), title: 'Live chat' } };
    expect(decide(charge)).toBe('missing_reason args.reason');
    expect(decide({ ...charge, reason: 'The client pays for it after all' })).toBe('applied');
    expect(request()).toMatchObject({ decision: 'change_request', effortHours: '2', goodwillOn: '2026-11-22' });
    expect(decide({ decision: 'goodwill', reason: 'A present after all' })).toBe('applied');
    expect(request()).not.toHaveProperty('goodwillOn');
  });
});

describe('splitting a request', () => {
  it('makes parts that keep the words as they came, and get verdicts of their own', () => {
    const link = { type: 'recordLink', id: idOf(530), engagementId, requestId, url: 'https://crm.example/1' };
    const record = { app: 'sample-crm', tenant: 'crm.example', kind: 'task', recordId: '1' };
    expect(verdict(runCommand(state, 'document.create', { document: { ...link, ...record } }))).toBe('applied');
    expect(split(['Live chat', 'A phone line'])).toBe('applied');
    expect(request()).toBeUndefined();
    const first = state.find('request', idOf(510));
    expect(first).toMatchObject({
      text: 'Live chat',
      receivedOn: '2026-11-20',
      stakeholderId: signerId,
      channel: 'email',
    });
    expect(first?.splitFrom).toEqual({ requestId, text: 'Live chat and a phone line' });
    expect(first?.verdict).toBeUndefined();
    expect(state.find('recordLink', idOf(530))?.requestId).toBe(idOf(510));
  });

  it('needs two parts with words, and is no way round a decision', () => {
    expect(split(['Live chat'])).toBe('out_of_range args.parts');
    expect(split(['Live chat', ' '])).toBe('required args.parts.1.text');
    judge({ verdict: 'not_covered' });
    decide({ decision: 'declined', reason: 'No' });
    expect(split(['Live chat', 'A phone line'])).toBe('wrong_state args.requestId');
  });
});
