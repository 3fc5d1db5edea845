import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import {
  aWorkspace,
  draftId,
  engagementId,
  idOf,
  inForceId,
  signedItemId,
  signerId,
  strangerId,
} from '../../../test/builders/a-workspace';
import { runAnyCommand, runCommand, verdict } from '../../../test/support/run-command';
import { verdictOf } from '../../../test/support/run-rule';
import { type DocumentIndex, indexDocuments } from '../documents/document-index';
import { readingOf } from '../gaps/reading-of';
import { differencesOf, openDifference } from './differences';
import { expectationCard, expectationPlace } from './expectation-card';

const today = '2025-06-01';
const indexOf = (rows: readonly Row[]): DocumentIndex => {
  const { workspace, documents } = aSnapshot(rows);
  return indexDocuments([workspace, ...documents]);
};

describe('an expectation', () => {
  const quote = {
    type: 'expectation',
    id: idOf(400),
    engagementId,
    stakeholderId: signerId,
    text: 'I never want to chase you for an update',
    source: 'client_words',
    recordedOn: '2026-03-01',
  } as const;
  const create = (fields: object) =>
    verdict(runAnyCommand(aWorkspace(), 'document.create', { document: { ...quote, ...fields } }));

  it.each([
    ['in the client’s words without a person', { stakeholderId: undefined }, 'required args.document.stakeholderId'],
    ['in the client’s words without a day', { recordedOn: undefined }, 'required args.document.recordedOn'],
    ['of another client’s person', { stakeholderId: strangerId }, 'not_found args.document.stakeholderId'],
    ['said tomorrow', { recordedOn: '2026-11-23' }, 'in_the_future args.document.recordedOn'],
    ['verified tomorrow', { verifiedOn: '2026-11-23' }, 'in_the_future args.document.verifiedOn'],
    ['shared with its own person', { alsoStakeholderIds: [signerId] }, 'already_done args.document.alsoStakeholderIds'],
    [
      'placed in a criterion that is a scope item',
      { disposition: 'criterion', dispositionRef: { type: 'scopeItem', id: signedItemId } },
      'wrong_type args.document.dispositionRef',
    ],
  ])('%s is refused', (_what, fields, expected) => {
    expect(create(fields)).toBe(expected);
  });

  it('is taken with its place, prompt and tone', () => {
    const place = { disposition: 'in_scope', dispositionRef: { type: 'scopeItem', id: signedItemId } };
    expect(create({ ...place, aspect: 'time', sense: 'unspoken', channel: 'call' })).toBe('applied');
  });

  /** A workspace with the quote, placed in the item of a version. */
  function placed(status: 'draft' | 'proposed' | 'in_force' | 'superseded') {
    const state = aWorkspace();
    const agreement = state.find('agreement', inForceId);
    if (!agreement) throw new Error('The standard workspace has changed.');
    state.put({ ...agreement, status });
    const dispositionRef = { type: 'scopeItem', id: signedItemId };
    state.put({ ...quote, disposition: 'in_scope', dispositionRef });
    return state;
  }
  const archive = { type: 'expectation', id: quote.id };
  const edit = (set: object) => ({ ...archive, set: { ...set } });

  it.each([
    ['draft', 'applied', 'applied'],
    ['proposed', 'in_force args.id', 'in_force args.set.text'],
    ['in_force', 'in_force args.id', 'in_force args.set.text'],
    ['superseded', 'in_force args.id', 'in_force args.set.text'],
  ] as const)('behind a %s version: deleted → %s, rewritten → %s', (status, deleted, rewritten) => {
    expect(verdict(runCommand(placed(status), 'document.archive', archive))).toBe(deleted);
    expect(verdict(runCommand(placed(status), 'document.edit', edit({ text: 'Chase us' })))).toBe(rewritten);
    expect(verdict(runCommand(placed(status), 'document.edit', edit({ aspect: 'time' })))).toBe('applied');
  });

  it('is held by a signed criterion that names it', () => {
    const state = aWorkspace();
    state.put(quote);
    const part = { type: 'criterion', id: idOf(401), engagementId, agreementId: inForceId } as const;
    const felt = { kind: 'felt', statement: 'Informed' } as const;
    state.put({ ...part, ...felt, cpiIds: [], stakeholderIds: [], expectationIds: [quote.id] });
    expect(verdict(runCommand(state, 'document.archive', archive))).toBe('in_force args.id');
  });

  describe('superseded', () => {
    const newer = { expectationId: quote.id, newId: idOf(410), text: 'Weekly is enough', recordedOn: '2026-06-01' };

    it('keeps both with their days, and the new one needs a place of its own', () => {
      const state = placed('in_force');
      expect(verdict(runCommand(state, 'expectation.supersede', newer, 'member'))).toBe('applied');
      expect(state.find('expectation', quote.id)).toMatchObject({ text: quote.text, supersededBy: newer.newId });
      const next = state.find('expectation', newer.newId);
      expect(next).toMatchObject({ text: 'Weekly is enough', stakeholderId: signerId, source: 'client_words' });
      expect(next?.disposition).toBeUndefined();
    });

    it.each([
      ['what is not here', { expectationId: idOf(999) }, 'not_found args.expectationId'],
      ['with words from before', { recordedOn: '2026-02-28' }, 'out_of_range args.recordedOn'],
      ['with words from tomorrow', { recordedOn: '2026-11-23' }, 'in_the_future args.recordedOn'],
      ['with an id that was used before', { newId: quote.id }, 'already_done args.newId'],
      ['with no words', { text: ' ' }, 'required args.text'],
    ])('refuses %s', (_what, fields, expected) => {
      expect(verdict(runCommand(placed('in_force'), 'expectation.supersede', { ...newer, ...fields }))).toBe(expected);
    });

    it('refuses to replace the old one twice', () => {
      const state = placed('in_force');
      runCommand(state, 'expectation.supersede', newer);
      const again = { ...newer, newId: idOf(411) };
      expect(verdict(runCommand(state, 'expectation.supersede', again))).toBe('already_done args.expectationId');
    });

    it('is asked for no place, and for no check, any more', () => {
      const old = a('expectation', { id: 'old', supersededBy: 'new', recordedOn: '2025-01-01' });
      const fresh = a('expectation', { id: 'new', recordedOn: '2025-05-01' });
      expect(verdictOf('expectation.unaddressed', today, [old, fresh])).toBe('warning new');
      const guesses = [old, fresh].map((row) => ({ ...row, source: 'team_assumption' }) as Row);
      expect(verdictOf('expectation.unverified', today, guesses)).toBe('warning new');
    });
  });
});

describe('expectationCard', () => {
  const of = (id: string, fields: object = {}) => a('expectation', { id, stakeholderId: 'sato', ...fields });
  const sato = a('stakeholder', { id: 'sato' });
  const cardOf = (rows: readonly Row[], stakeholder = sato, on = today) => {
    const index = indexOf([stakeholder, ...rows]);
    const person = index.find('stakeholder', String(stakeholder.id));
    if (!person) throw new Error('There is no such person.');
    return expectationCard(index, person, on);
  };

  it('tells hopes, fears and what stays unspoken apart', () => {
    const card = cardOf([
      of('a'),
      of('b', { sense: 'feared' }),
      of('c', { sense: 'unspoken' }),
      of('d', { sense: 'hoped' }),
    ]);
    const ids = (lines: typeof card.hoped) => lines.map(({ expectation }) => expectation.id);
    expect([ids(card.hoped), ids(card.feared), ids(card.unspoken)]).toEqual([['a', 'd'], ['b'], ['c']]);
  });

  it('names the prompts that nobody has asked yet', () => {
    expect(cardOf([of('a', { aspect: 'time' }), of('b', { aspect: 'cost' })]).unasked).toEqual(['quality', 'newness']);
    expect(cardOf([]).unasked).toEqual(['quality', 'time', 'cost', 'newness']);
  });

  it('counts what has no place yet, but for what proved wrong', () => {
    expect(
      cardOf([of('a'), of('b', { verification: 'wrong' }), of('c', { disposition: 'declined' })]).withoutPlace,
    ).toBe(1);
  });

  it('shows a quote that two share on both cards', () => {
    const weber = a('stakeholder', { id: 'weber', name: 'Mr Weber', leftOn: '2025-06-01' });
    const card = cardOf([sato, of('a', { alsoStakeholderIds: ['weber'] })], weber);
    expect(card.hoped).toHaveLength(1);
    expect(card.hasLeft).toBe(true);
    expect(cardOf([], weber, '2025-05-31').hasLeft).toBe(false);
  });

  it('keeps what was said before under what is said now', () => {
    const lines = cardOf([
      of('first', { supersededBy: 'second' }),
      of('second', { supersededBy: 'third' }),
      of('third'),
    ]).hoped;
    expect(lines.map(({ expectation, earlier }) => [expectation.id, earlier.map(({ id }) => id)])).toEqual([
      ['third', ['second', 'first']],
    ]);
  });

  it('marks a guess until it is checked', () => {
    const guess = { source: 'team_assumption' } as const;
    const lines = cardOf([of('a', guess), of('b', { ...guess, verification: 'confirmed' }), of('c')]).hoped;
    expect(lines.map(({ isGuess }) => isGuess)).toEqual([true, false, false]);
  });

  it('finds a place in the criterion that names it, as long as its version counts', () => {
    const named = a('criterion', { expectationIds: ['expectation'] });
    const place = (status: 'in_force' | 'superseded') => {
      const index = indexOf([a('agreement', { status }), named, a('expectation')]);
      const expectation = index.find('expectation', 'expectation');
      return expectation && expectationPlace(index, expectation);
    };
    expect(place('in_force')).toBe('criterion');
    expect(place('superseded')).toBeNull();
  });
});

describe('differencesOf', () => {
  const valued = (id: string, stakeholderId: string, value: string, recordedOn: string) =>
    a('expectation', { id, stakeholderId, value, recordedOn, metric: 'cost per lead', unit: 'EUR' });
  const people = [a('stakeholder', { id: 'cfo', name: 'CFO' }), a('stakeholder', { id: 'cmo', name: 'CMO' })];
  const rows = [...people, valued('a', 'cfo', '25', '2025-05-01'), valued('b', 'cmo', '35', '2025-05-31')];
  const found = (more: readonly Row[] = []) => {
    const reading = readingOf(indexOf([...rows, ...more]), 'engagement', today);
    return reading ? differencesOf(reading) : [];
  };

  it('puts two people side by side from the first day', () => {
    expect(
      found().map(({ earlier, later }) => [
        earlier.name,
        earlier.expectation.value,
        later.name,
        later.expectation.value,
      ]),
    ).toEqual([['CFO', '25', 'CMO', '35']]);
  });

  it('finds a pair no more once it was opened as a disagreement', () => {
    const [difference] = found();
    if (!difference) throw new Error('There is no difference.');
    const request = openDifference(difference, 'engagement', { id: 'disagreement', today });
    expect(request).toMatchObject({
      name: 'document.create',
      args: { document: { about: 'cost per lead (EUR): 25 / 35' } },
    });
    if (request.name !== 'document.create') return;
    expect(found([request.args.document as Row])).toEqual([]);
  });
});

describe('a disagreement', () => {
  const create = (fields: object) => {
    const state = aWorkspace();
    const document = {
      type: 'disagreement',
      id: idOf(420),
      engagementId,
      about: 'Cost per lead',
      openedOn: '2026-11-01',
    };
    state.put({
      type: 'stakeholder',
      id: idOf(23),
      clientId: idOf(10),
      name: 'CFO',
      addedOn: '2026-01-05',
      decisionMaker: false,
      signoffRequired: false,
    });
    return verdict(
      runAnyCommand(state, 'document.create', {
        document: { ...document, stakeholderIds: [signerId, idOf(23)], ...fields },
      }),
    );
  };

  it.each([
    ['of two', {}, 'applied'],
    ['of one', { stakeholderIds: [signerId] }, 'required args.document.stakeholderIds'],
    ['of one named twice', { stakeholderIds: [signerId, signerId] }, 'required args.document.stakeholderIds'],
    ['resolved before it was opened', { resolvedOn: '2026-10-31' }, 'out_of_range args.document.resolvedOn'],
  ])('%s', (_what, fields, expected) => {
    expect(create(fields)).toBe(expected);
  });
});

it('a client outcome that criteria measure is switched off, not deleted', () => {
  const state = aWorkspace();
  state.put({
    type: 'cpi',
    id: idOf(430),
    name: 'Control',
    kind: 'emotional',
    critical: false,
    active: true,
    drives: [],
  });
  const archive = { type: 'cpi', id: idOf(430) };
  const criterion = {
    type: 'criterion',
    id: idOf(431),
    engagementId,
    agreementId: draftId,
    kind: 'felt',
    statement: 'Informed',
  } as const;
  state.put({ ...criterion, cpiIds: [idOf(430)], expectationIds: [], stakeholderIds: [] });
  expect(verdict(runCommand(state, 'document.archive', archive))).toBe('still_used args.id');
  state.archive('criterion', idOf(431));
  expect(verdict(runCommand(state, 'document.archive', archive))).toBe('applied');
});
