import { isRefusal } from '../../lib/domain/refusal';
import type { Snapshot } from '../../lib/domain/snapshot';
import { readSnapshot } from '../../lib/domain/snapshot';
import { addDays } from '../../lib/domain/values/day';

const start = '2025-01-06';
/** The day on which the engagements of `manyEngagements` are worth evaluating: half a year in. */
export const busyDay = '2025-07-01';

type Row = Record<string, unknown>;

/**
 * A snapshot of `count` engagements of 60 documents each, made to be evaluated: agreements, items, measurements,
 * feedback and reports in different states of trouble. The same for the same count.
 */
export function manyEngagements(count: number): Snapshot {
  const documents = [...pastResults(), ...Array.from({ length: count }, (_, index) => engagementRows(index)).flat()];
  const snapshot = readSnapshot({
    goalpost: 1,
    workspace: {
      name: 'Large',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      holidays: ['2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-09'],
      members: [{ id: 'lead', name: 'Lena Lead', role: 'lead' }],
    },
    documents,
  });
  if (isRefusal(snapshot)) throw new Error(`${snapshot.code} ${snapshot.path}: ${snapshot.message}`);
  return snapshot;
}

function pastResults(): Row[] {
  return Array.from({ length: 40 }, (_, index) => ({
    type: 'pastResult',
    id: `past-${index}`,
    metric: `metric ${index % 5}`,
    unit: 'leads',
    direction: 'up',
    value: String(80 + index),
    industry: index % 2 === 0 ? 'Retail' : 'Software',
    on: addDays(start, -100 - index),
  }));
}

/** One client, two stakeholders, one engagement and 56 documents of it: 60 in all. */
function engagementRows(index: number): Row[] {
  const id = `e${index}`;
  const clientId = `client-${index}`;
  const day = (days: number) => addDays(start, days + (index % 7));
  const of = (type: string, name: string, fields: Row): Row => ({
    type,
    id: `${id}-${name}`,
    engagementId: id,
    ...fields,
  });
  return [
    { type: 'client', id: clientId, name: `Client ${index}`, industry: index % 2 === 0 ? 'Retail' : 'Software' },
    ...['a', 'b'].map((letter) => ({
      type: 'stakeholder',
      id: `${id}-${letter}`,
      clientId,
      name: `Person ${letter} of ${index}`,
      decisionMaker: letter === 'a',
      signoffRequired: true,
      addedOn: day(0),
    })),
    {
      type: 'engagement',
      id,
      clientId,
      name: `Work ${index}`,
      kind: 'project',
      status: 'active',
      startedOn: day(0),
      endsOn: day(240),
    },
    of('agreement', 'v1', {
      version: 1,
      status: 'in_force',
      proposedOn: day(5),
      inForceOn: day(9),
      baselineEffortHours: '400',
    }),
    ...many(12, (item) =>
      of('scopeItem', `item-${item}`, {
        agreementId: `${id}-v1`,
        kind: item < 3 ? 'exclusion' : item < 5 ? 'clientDuty' : 'deliverable',
        text: item === 7 ? 'Ongoing support as needed' : `Deliverable number ${item} of the project`,
        owner: { memberId: 'lead' },
        dueOn: day(60 + item * 10),
        ...(item === 8 ? { allowance: { limit: '4', unit: 'rounds', used: String(index % 6) } } : {}),
      }),
    ),
    ...many(5, (criterion) =>
      of('criterion', `criterion-${criterion}`, {
        agreementId: `${id}-v1`,
        kind: criterion === 4 ? 'felt' : 'hard',
        statement: `Qualified leads of region ${criterion} per month`,
        subject: 'sales team',
        metric: `metric ${criterion}`,
        unit: 'leads',
        direction: 'up',
        baseline: '40',
        baselineOn: day(9),
        target: String(90 + ((index + criterion) % 50)),
        source: 'CRM',
        dueOn: day(200),
        question: 'Do you feel informed?',
        targetScore: 4,
      }),
    ),
    ...many(16, (value) =>
      of('measurement', `value-${value}`, {
        criterionId: `${id}-criterion-${value % 4}`,
        value: `${40 + Math.floor(value / 4) * (4 + (index % 9))}.5`,
        unit: 'leads',
        on: day(30 + Math.floor(value / 4) * 30),
      }),
    ),
    ...many(4, (milestone) =>
      of('milestone', `milestone-${milestone}`, {
        agreementId: `${id}-v1`,
        name: `Step ${milestone}`,
        dueOn: day(40 + milestone * 45),
        owner: { memberId: 'lead' },
      }),
    ),
    ...many(6, (said) =>
      of('feedback', `feedback-${said}`, {
        stakeholderId: `${id}-a`,
        channel: 'email',
        said: 'Please have another look at this.',
        sentiment: said % 3 === 0 ? 'negative' : 'neutral',
        receivedOn: day(150 + said * 3),
        needsAnswer: true,
        ...(said % 2 === 0 ? { answeredOn: day(151 + said * 3), answer: 'We will.' } : {}),
      }),
    ),
    ...many(5, (asked) =>
      of('request', `request-${asked}`, {
        text: `One more thing, number ${asked}`,
        receivedOn: day(140 + asked * 5),
        channel: 'chat',
        ...(asked > 2 ? { verdict: 'not_covered', decision: 'goodwill', decidedOn: day(150), effortHours: '9' } : {}),
      }),
    ),
    ...many(4, (check) => of('checkIn', `check-in-${check}`, { on: day(60 + check * 25), summary: 'All as planned.' })),
    ...many(2, (report) =>
      of('report', `report-${report}`, { on: day(90 + report * 40), status: 'sent', overall: 'on_track' }),
    ),
    of('pulse', 'pulse', {
      stakeholderId: `${id}-a`,
      sentOn: day(100),
      answeredOn: day(101),
      answers: [
        { question: 'Do you feel informed?', criterionId: `${id}-criterion-4`, score: 2 + (index % 4), min: 1, max: 5 },
      ],
    }),
  ];
}

const many = (count: number, make: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index));
