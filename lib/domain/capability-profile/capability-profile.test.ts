import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { aWorkspace, draftId, engagementId, idOf, members } from '../../../test/builders/a-workspace';
import { runAnyCommand, verdict } from '../../../test/support/run-command';
import { indexDocuments } from '../documents/document-index';
import { capacityTable } from './capacity-table';
import { pastResultLibrary } from './past-result-library';
import { skillsOf } from './skills';
import { toolLimitStanding } from './tool-limit-standing';

const indexOf = (rows: readonly Row[], options = {}) => {
  const { workspace, documents } = aSnapshot(rows, options);
  return indexDocuments([workspace, ...documents]);
};

describe('toolLimitStanding', () => {
  const standing = (source: string | undefined, checkedOn: string | undefined) =>
    toolLimitStanding(
      {
        type: 'toolLimit',
        id: 't',
        tool: 'Mailer',
        parameter: 'contacts',
        limit: '1',
        unit: 'contacts',
        source,
        checkedOn,
      },
      '2025-06-30',
    );

  it.each([
    ['no source', undefined, '2025-06-30', 'unconfirmed'],
    ['an empty source', ' ', '2025-06-30', 'unconfirmed'],
    ['a source looked up 180 days ago', 'price page', '2025-01-01', 'confirmed'],
    ['one looked up 181 days ago', 'price page', '2024-12-31', 'check_again'],
    ['one looked up on no known day', 'price page', undefined, 'check_again'],
  ])('of %s', (_what, source, checkedOn, expected) => {
    expect(standing(source, checkedOn)).toBe(expected);
  });
});

describe('pastResultLibrary', () => {
  it('puts the results of one metric together, the newest first', () => {
    const library = pastResultLibrary(
      indexOf([
        a('pastResult', { id: 'a', value: '30', on: '2024-01-01', industry: 'Retail' }),
        a('pastResult', { id: 'b', metric: 'Cost  per LEAD', value: '40.5', on: '2024-03-01', industry: 'Food' }),
        a('pastResult', { id: 'c', metric: 'Answer time', unit: 'hours', direction: 'band', value: '4' }),
      ]),
    );
    expect(library.map(({ metric, best, usual, worst, n, isFew }) => [metric, best, usual, worst, n, isFew])).toEqual([
      ['Answer time', null, '4', null, 1, true],
      ['Cost  per LEAD', '30', '35.25', '40.5', 2, true],
    ]);
    expect(library[1]?.results.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('tells each industry’s own range, and what names none last', () => {
    const of = (id: string, value: string, industry?: string) =>
      a('pastResult', { id, value, direction: 'up', metric: 'Leads', unit: 'leads', industry });
    const [leads] = pastResultLibrary(
      indexOf([
        of('a', '62', 'Retail'),
        of('b', '104', 'retail'),
        of('c', '85', 'Retail'),
        of('d', '7'),
        of('e', '9', 'Food'),
      ]),
    );
    expect(leads).toMatchObject({ n: 5, best: '104', worst: '7', isFew: false });
    expect(leads?.industries).toEqual([
      { industry: 'Food', n: 1, isFew: true, best: '9', usual: '9', worst: '9' },
      { industry: 'Retail', n: 3, isFew: false, best: '104', usual: '85', worst: '62' },
      { industry: null, n: 1, isFew: true, best: '7', usual: '7', worst: '7' },
    ]);
  });
});

it('sorts skills by what can be promised today', () => {
  const skill = (name: string, fields: object) => a('capability', { id: name, name, ...fields });
  const partner = (confirmedOn: string) => ({ status: 'not_available', fulfilledBy: { name: 'Partner', confirmedOn } });
  const skills = skillsOf(
    indexOf([
      skill('Search', {}),
      skill('Swift', partner('2025-06-01')),
      skill('Kotlin', partner('2025-06-02')),
      skill('Video', { status: 'conditional', conditionPlan: 'Hire an editor' }),
      skill('Radio', { status: 'conditional' }),
      skill('Print', { status: 'unknown' }),
      skill('Lotteries', { status: 'not_available', weDoNotDoThis: true }),
    ]),
    '2025-06-01',
  );
  const names = Object.entries(skills).map(([place, list]) => [place, list.map(({ name }) => name)]);
  expect(Object.fromEntries(names)).toEqual({
    available: ['Search', 'Swift'],
    planned: ['Video'],
    missing: ['Kotlin', 'Radio'],
    unknown: ['Print'],
    declined: ['Lotteries'],
  });
});

it('lays out the hours of members over the turn of a year', () => {
  const hours = (memberId: string, month: string, availableHours: string) =>
    a('capacity', { id: `${memberId} ${month}`, memberId, month, availableHours });
  const table = capacityTable(
    indexOf([hours('member', '2025-12', '100.5'), hours('other', '2025-12', '20'), hours('member', '2026-01', '80')], {
      workspace: {
        members: [
          { id: 'member', name: 'A. Kim', role: 'lead' },
          { id: 'other', name: 'B. Roy', role: 'member' },
          { id: 'reader', name: 'C. Lee', role: 'viewer' },
        ],
      },
    }),
    '2025-12-31',
    2,
  );
  expect(table.months).toEqual(['2025-12', '2026-01']);
  expect(table.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.availableHours ?? null)])).toEqual([
    ['A. Kim', '100.5', '80'],
    ['B. Roy', '20', null],
  ]);
  expect(table.totals).toEqual(['120.5', '80']);
});

describe('what the library refuses', () => {
  const pastResult = { metric: 'Cost per lead', unit: 'EUR', direction: 'down', value: '30', on: '2026-01-01' };
  const toolLimit = { tool: 'Mailer', parameter: 'contacts', limit: '10000', unit: 'contacts' };
  const capacity = { memberId: members.member.id, month: '2026-11', availableHours: '120' };
  let number = 900;
  const create = (state: ReturnType<typeof aWorkspace>, type: string, fields: object) => {
    number += 1;
    return verdict(runAnyCommand(state, 'document.create', { document: { type, id: idOf(number), ...fields } }));
  };
  const first: [string, object][] = [
    ['pastResult', pastResult],
    ['capacity', capacity],
    ['toolLimit', { id: idOf(800), ...toolLimit }],
  ];

  it.each([
    ['pastResult', { ...pastResult, unit: 'hours' }, 'unit_differs args.document.unit'],
    ['pastResult', { ...pastResult, unit: 'eur' }, 'applied'],
    ['pastResult', { ...pastResult, unit: 'USD' }, 'applied'],
    ['pastResult', { ...pastResult, on: '2026-11-23' }, 'in_the_future args.document.on'],
    ['pastResult', { ...pastResult, value: 'about 30' }, 'wrong_type args.document.value'],
    ['capacity', capacity, 'already_done args.document.month'],
    ['capacity', { ...capacity, month: '2026-12', availableHours: '745' }, 'out_of_range args.document.availableHours'],
    ['capacity', { ...capacity, month: '2026-12', availableHours: '744' }, 'applied'],
    ['capacity', { ...capacity, month: '2026-12', availableHours: '-1' }, 'wrong_type args.document.availableHours'],
    ['toolLimit', { ...toolLimit, checkedOn: '2026-11-23' }, 'in_the_future args.document.checkedOn'],
    ['toolLimit', toolLimit, 'applied'],
    [
      'capability',
      { name: 'Lotteries', status: 'available', weDoNotDoThis: true },
      'out_of_range args.document.status',
    ],
    ['capability', { name: 'Lotteries', status: 'not_available', weDoNotDoThis: true }, 'applied'],
    ['scopeItem', demand('mails'), 'unit_differs args.document.toolDemand.unit'],
    ['scopeItem', demand('Contacts'), 'applied'],
    ['scopeItem', { ...demand('contacts'), confidence: 101 }, 'out_of_range args.document.confidence'],
    ['scopeItem', { ...demand('contacts'), confidence: -1 }, 'out_of_range args.document.confidence'],
  ])('%s %j', (type, fields, expected) => {
    const state = aWorkspace();
    for (const [earlier, document] of first) create(state, earlier, document);
    expect(create(state, type, fields)).toBe(expected);
  });

  function demand(unit: string) {
    const toolDemand = { toolLimitId: idOf(800), amount: '500', unit };
    return { engagementId, agreementId: draftId, kind: 'deliverable', text: 'A mail to all customers', toolDemand };
  }
});
