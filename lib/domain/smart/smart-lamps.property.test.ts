import fc from 'fast-check';
import { expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { indexDocuments } from '../documents/document-index';
import { evaluate } from '../evaluate';
import { readingOf } from '../gaps/reading-of';
import { smartLamps } from './smart-lamps';

const today = '2025-06-01';
const maybe = <Value>(...values: Value[]) => fc.constantFrom<(Value | undefined)[]>(undefined, ...values);

const criterion = fc.record({
  kind: fc.constantFrom('hard', 'felt'),
  statement: fc.constantFrom(
    'Better website',
    'New visitors find the price page in two clicks',
    'A premium shop, as discussed, for everybody',
    '検索からの問い合わせを増やす',
    '使いやすい',
  ),
  subject: maybe('new visitors', ' '),
  clarification: maybe('premium means: five named brands'),
  metric: maybe('leads', ' '),
  unit: maybe('leads', 'EUR'),
  direction: maybe('up', 'down', 'band'),
  baseline: maybe('40'),
  baselineUnknown: maybe({ measureBy: '2025-01-01' }),
  target: maybe('20', '100', '500'),
  targetMax: maybe('600'),
  source: maybe('CRM report'),
  question: maybe('Do you feel in control?'),
  targetScore: maybe(4),
  dueOn: maybe('2025-01-31', '2025-05-02', '2025-09-30', '2025-12-31'),
  cpiIds: fc.constantFrom([], ['cpi'], ['gone']),
  expectationIds: fc.constantFrom([], ['expectation']),
  feasibilityNote: maybe({ text: 'We know this market', memberId: 'member' }, { text: ' ', memberId: 'member' }),
  previousId: maybe('before'),
});

const surroundings = fc.record({
  version: fc.constantFrom<Row>(
    a('agreement', { version: 2, status: 'draft' }),
    a('agreement', { version: 2, status: 'draft', language: 'ja' }),
    a('agreement', { version: 2, status: 'proposed', proposedOn: '2025-05-02' }),
    a('agreement', { version: 2, status: 'in_force' }),
  ),
  past: fc.array(fc.constantFrom('30', '90', '400'), { maxLength: 3 }),
  pastIndustry: maybe('Retail', 'Software'),
  expectation: fc.constantFrom<Row>(
    a('expectation'),
    a('expectation', { source: 'team_assumption' }),
    a('expectation', { source: 'team_assumption', verification: 'corrected' }),
    a('expectation', { dispositionRef: { type: 'criterion', id: 'before' } }),
  ),
  item: fc.record({
    kind: fc.constantFrom('deliverable', 'exclusion'),
    agreementId: fc.constantFrom('agreement', 'older'),
    capabilityIds: fc.constantFrom([], ['capability'], ['gone']),
    toolDemand: maybe(
      { toolLimitId: 'toolLimit', amount: '9500', unit: 'contacts' },
      { toolLimitId: 'toolLimit', amount: '100', unit: 'contacts' },
      { toolLimitId: 'toolLimit', amount: '99999', unit: 'mails' },
    ),
  }),
  serves: fc.constantFrom('criterion', 'before', 'another'),
  capability: fc.constantFrom<Row>(
    a('capability'),
    a('capability', { status: 'conditional' }),
    a('capability', { status: 'conditional', conditionPlan: 'Train two people' }),
    a('capability', { status: 'not_available', fulfilledBy: { name: 'Partner', confirmedOn: '2025-07-01' } }),
  ),
  rulesOff: fc.subarray(['promise.beyond_benchmark', 'capability.unavailable', 'tool.limit_exceeded']),
  thresholds: fc.constantFrom<Record<string, Record<string, number>>>(
    {},
    { 'smart.specific': { minLatin: 5 } },
    { 'smart.specific': { minCjk: 20 } },
    { 'promise.beyond_benchmark': { minN: 3 } },
    { 'tool.limit_exceeded': { warnRatio: 2 } },
  ),
  endsOn: maybe('2025-09-30'),
});

const ruleOf = {
  S: 'smart.specific',
  M: 'smart.measurable',
  A: 'smart.achievable',
  R: 'smart.relevant',
  T: 'smart.time_bound',
} as const;

it('a lamp is dark exactly where its gap rule fires', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(criterion, surroundings, (fields, around) => {
      const rows = [
        around.version,
        a('agreement', { id: 'older', version: 1, status: 'superseded' }),
        a('criterion', fields as object),
        a('criterion', { id: 'before', agreementId: 'older' }),
        a('milestone', { criterionIds: [around.serves] }),
        a('scopeItem', { milestoneId: 'milestone', ...(around.item as object) }),
        a('cpi'),
        a('toolLimit'),
        around.capability,
        around.expectation,
        ...around.past.map((value, index) =>
          a('pastResult', {
            id: `past-${index}`,
            metric: 'Leads',
            unit: 'leads',
            direction: 'up',
            value,
            industry: around.pastIndustry,
          }),
        ),
      ];
      const snapshot = aSnapshot(rows, {
        workspace: { settings: { rulesOff: around.rulesOff, thresholds: around.thresholds } },
        engagement: { endsOn: around.endsOn, industry: 'Retail' },
      });
      const { findings } = evaluate(snapshot, today);
      const index = indexDocuments([snapshot.workspace, ...snapshot.documents]);
      const reading = readingOf(index, 'engagement', today);
      const written = index.find('criterion', 'criterion');
      if (!reading || !written) throw new Error('The snapshot lost its criterion.');
      for (const { letter, isLit } of smartLamps(written, reading)) {
        const fires = findings.some(({ rule, subject }) => rule === ruleOf[letter] && subject.id === 'criterion');
        expect(`${letter} ${isLit ? 'lit' : 'dark'}`).toBe(`${letter} ${fires ? 'dark' : 'lit'}`);
        seen.add(`${letter} ${isLit}`);
      }
    }),
    { numRuns: 1000 },
  );
  // The surroundings reach both answers of all five lamps.
  expect(seen.size).toBe(10);
});
