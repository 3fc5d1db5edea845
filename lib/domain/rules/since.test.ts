import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row, type SnapshotOptions } from '../../../test/builders/a-snapshot';
import { evaluate } from '../evaluate';
import { addDays } from '../values/day';

/**
 * The day on which a rule first fires, and the day on which its finding then says it began. The latter is read from
 * `lesson.applies`, which speaks of gaps that began today when its window is closed to no days.
 */
function beginningOf(rule: string, rows: readonly Row[], options: SnapshotOptions) {
  const settings = { rulesOn: [rule, 'lesson.applies'], thresholds: { 'lesson.applies': { windowDays: 0 } } };
  const lesson = a('lesson', { id: 'about the rule', rule, serviceLine: 'paid media' });
  const snapshot = aSnapshot([...rows, lesson], {
    ...options,
    workspace: { ...options.workspace, settings },
    engagement: { ...options.engagement, serviceLine: 'paid media' },
  });
  let fires: string | undefined;
  let began: string | undefined;
  for (let day = '2025-05-01'; day < '2025-09-01'; day = addDays(day, 1)) {
    const { findings } = evaluate(snapshot, day);
    if (!fires && findings.some((finding) => finding.rule === rule)) fires = day;
    if (findings.some(({ rule: by, subject }) => by === 'lesson.applies' && subject.id.startsWith(rule))) began = day;
  }
  return { fires, began };
}

const started: SnapshotOptions = { engagement: { startedOn: '2025-05-01' } };
const on = '2025-05-01';
const inForce = a('agreement', { inForceOn: on });
const lowScore = { question: 'How is it going?', score: 1, min: 1, max: 5 };

const cases: [rule: string, rows: readonly Row[], options?: SnapshotOptions][] = [
  ['agreement.none_in_force', [], started],
  ['alternative.undecided', [a('alternative', { offeredOn: on })]],
  ['checkin.overdue', [], started],
  ['contact.silence', [], started],
  ['enablement.missing', [inForce, a('scopeItem', { needsGuidance: true, acceptedOn: on })]],
  ['evaluation.overdue', [inForce]],
  ['feedback.followup_lapsed', [a('feedback', { answeredOn: on, promisedBy: '2025-05-20' })]],
  ['improvement.not_told', [a('improvement', { origin: { type: 'pulse', id: 'pulse' }, doneOn: on })]],
  ['improvement.overdue', [a('improvement', { dueOn: '2025-05-20' })]],
  ['member.no_line_of_sight', [], { engagement: { assignments: [{ memberId: 'member', since: on }] } }],
  ['milestone.slipped', [inForce, a('milestone', { dueOn: '2025-05-20' })]],
  ['recognition.none', [a('feedback', { sentiment: 'positive', receivedOn: on })]],
  ['report.overdue', [inForce]],
  ['risk.not_shared', [a('risk', { probability: 5, impact: 5, openedOn: on })]],
  ['stakeholder.not_briefed', [inForce, a('stakeholder', { addedOn: '2025-05-20' })]],
  ['survey.low_no_action', [a('stakeholder'), a('pulse', { answeredOn: on, answers: [lowScore] })]],
  ['survey.overdue', [], started],
];

describe('a finding that comes with age', () => {
  it.each(cases)('%s began on the first day it fires', (rule, rows, options = {}) => {
    const { fires, began } = beginningOf(rule, rows, options);
    expect(fires).toBeDefined();
    expect(began).toBe(fires);
  });

  it('began on the day that its stored gap says, unless that gap was resolved', () => {
    const stored = (state: 'open' | 'resolved') =>
      a('gap', { key: 'contact.silence:engagement', rule: 'contact.silence', state, openedOn: '2025-06-10' });
    expect(beginningOf('contact.silence', [stored('open')], started)).toEqual({
      fires: '2025-05-23',
      began: '2025-06-10',
    });
    expect(beginningOf('contact.silence', [stored('resolved')], started)).toEqual({
      fires: '2025-05-23',
      began: '2025-05-23',
    });
  });
});
