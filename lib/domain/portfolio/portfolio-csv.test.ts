import { expect, it } from 'vitest';
import { portfolioCsv } from './portfolio-csv';
import type { PortfolioRow } from './portfolio-row';

const row: PortfolioRow = {
  engagementId: 'e',
  engagementName: 'Launch "Two", Berlin',
  clientId: 'c',
  clientName: '=cmd()',
  status: 'active',
  ownerId: null,
  ownerName: null,
  people: '',
  isWaiting: false,
  facts: {
    version: { version: 2, status: 'in_force', signed: 2, signers: 2 },
    worst: { severity: 'warning', title: 'Late' },
    counts: { critical: 0, warning: 1, info: 3 },
    creep: null,
    nextDue: { type: 'milestone', on: '2026-12-01', text: 'Go live' },
  },
};

it('quotes every cell, keeps quotes and commas, and disarms formulas', () => {
  const [head, line] = portfolioCsv([row], ['A', 'B']).slice(1).split('\r\n');
  expect(head).toBe('"A","B"');
  expect(line).toBe(`"'=cmd()","Launch ""Two"", Berlin","active","","2","in_force","Late","0","1","3","2026-12-01"`);
});

it('leaves empty what is not worked out yet', () => {
  expect(portfolioCsv([{ ...row, clientName: 'Acme', facts: null }], ['A']).trimEnd()).toMatch(
    /"Acme",.*"active","","","","","","","",""$/,
  );
});
