import { describe, expect, it } from 'vitest';
import { aWorkspace, criterionId, draftId, engagementId, idOf } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import type { DocumentOf } from '../document';
import { translator } from '../language';
import { languages } from '../languages/registry.generated';
import { isRefusal } from '../refusal';
import { sayCoachSentence } from './coach-sentence';
import { criterionFaults, faultQuestion } from './criterion-faults';

const criterion = (fields: Partial<DocumentOf<'criterion'>>): DocumentOf<'criterion'> => ({
  type: 'criterion',
  id: 'criterion',
  engagementId: 'engagement',
  agreementId: 'agreement',
  kind: 'hard',
  statement: 'Qualified leads a month',
  cpiIds: [],
  expectationIds: [],
  stakeholderIds: [],
  ...fields,
});

const asked = (fields: Partial<DocumentOf<'criterion'>>, agreedOn?: string) =>
  criterionFaults(criterion(fields), agreedOn).map((fault) => {
    const question = sayCoachSentence(faultQuestion(fault, criterion(fields)), translator(languages.en), 'en');
    return `${fault.field}: ${question}`;
  });

describe('criterionFaults', () => {
  it.each([
    [
      'a target below the baseline, where more is better',
      { direction: 'up', baseline: '40', target: '39.9' },
      'target',
    ],
    ['a target above it, where less is better', { direction: 'down', baseline: '-2', target: '-1.9' }, 'target'],
    ['a band that ends before it begins', { direction: 'band', target: '30', targetMax: '20' }, 'targetMax'],
    ['a stretch goal easier than the target', { direction: 'up', target: '100', stretch: '90' }, 'stretch'],
    ['a start after the day it is due', { startsOn: '2026-02-02', dueOn: '2026-02-01' }, 'startsOn'],
    ['a day before the agreement', { dueOn: '2025-12-31' }, 'dueOn'],
    ['a score that no answer can have', { targetScore: 8, scale: { min: 1, max: 5 } }, 'targetScore'],
    ['a scale that ends before it begins', { targetScore: 4, scale: { min: 5, max: 1 } }, 'scale'],
  ] as const)('asks about %s', (_what, fields, field) => {
    expect(criterionFaults(criterion(fields), '2026-01-01').map((fault) => fault.field)).toEqual([field]);
  });

  it.each([
    ['a target equal to the baseline', { direction: 'up', baseline: '40', target: '40.0' }],
    ['more than a hundred per cent', { direction: 'up', unit: '%', baseline: '100', target: '250' }],
    ['a band of one value', { direction: 'band', target: '20', targetMax: '20' }],
    ['a band below its baseline', { direction: 'band', baseline: '50', target: '20', targetMax: '30' }],
    ['a stretch goal equal to the target', { direction: 'down', target: '30', stretch: '30' }],
    ['the day of the agreement', { dueOn: '2026-01-01', startsOn: '2026-01-01' }],
    ['the best answer there is', { targetScore: 5, scale: { min: 1, max: 5 } }],
    ['a score without a scale', { targetScore: 8 }],
    ['no direction yet', { baseline: '40', target: '30' }],
  ] as const)('takes %s', (_what, fields) => {
    expect(criterionFaults(criterion(fields), '2026-01-01')).toEqual([]);
  });

  it('asks in words', () => {
    expect(asked({ direction: 'up', baseline: '40', target: '30' })).toEqual([
      'target: More is better, but the target 30 lies below the baseline 40. Is the direction right?',
    ]);
    expect(asked({ dueOn: '2025-01-31' }, '2026-01-01')).toEqual([
      'dueOn: 31 Jan 2025 lies before the agreement. Is the year right?',
    ]);
  });
});

describe('a criterion is refused', () => {
  const edit = (set: Record<string, unknown>) => {
    const state = aWorkspace();
    return runCommand(state, 'document.edit', { type: 'criterion', id: criterionId, set });
  };

  it.each([
    [{ target: '39' }, 'out_of_range args.set.target'],
    [{ direction: 'down' }, 'out_of_range args.set.target'],
    [{ stretch: '99' }, 'out_of_range args.set.stretch'],
    [{ dueOn: '2026-01-09' }, 'out_of_range args.set.dueOn'],
    [{ dueOn: '2026-01-10' }, 'applied'],
    [{ target: '40' }, 'applied'],
    [{ target: 'between 20 and 30' }, 'wrong_type args.set.target'],
    [{ target: '250', unit: '%' }, 'applied'],
  ])('or taken: %j', (set, expected) => {
    expect(verdict(edit(set))).toBe(expected);
  });

  it('with a question', () => {
    const refusal = edit({ target: '39' });
    expect(isRefusal(refusal) && refusal.message).toMatch(/Is the direction right\?$/);
  });

  it('never for a fault that was there before, in fields that the edit leaves alone', () => {
    const state = aWorkspace();
    const before = state.find('criterion', criterionId);
    if (!before) throw new Error('There is no criterion.');
    state.put({ ...before, target: '10', dueOn: '2025-01-01' });
    const set = { subject: 'Sales' };
    expect(verdict(runCommand(state, 'document.edit', { type: 'criterion', id: criterionId, set }))).toBe('applied');
    expect(
      verdict(runCommand(state, 'document.edit', { type: 'criterion', id: criterionId, set: { target: '11' } })),
    ).toBe('out_of_range args.set.target');
  });

  it('when it is made, too', () => {
    const document = { ...criterion({ direction: 'up', baseline: '4', target: '3' }), id: idOf(700), engagementId };
    const outcome = runCommand(aWorkspace(), 'document.create', { document: { ...document, agreementId: draftId } });
    expect(verdict(outcome)).toBe('out_of_range args.document.target');
  });
});
