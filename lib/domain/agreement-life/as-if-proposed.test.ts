import { describe, expect, it } from 'vitest';
import type { Document } from '../document';
import { evaluateEngagement } from '../evaluate';
import { MemoryState } from '../states/memory-state';
import { asIfProposed } from './as-if-proposed';

const today = '2026-06-15';

const documents = (status: 'draft' | 'in_force'): Document[] => [
  {
    type: 'workspace',
    id: 'w',
    name: 'Fieldwork',
    locale: 'en',
    timeZone: 'UTC',
    holidays: [],
    members: [],
    settings: { thresholds: {}, rulesOff: [], rulesOn: [], lexicon: {} },
  },
  { type: 'client', id: 'c', name: 'Northwind', domains: [] },
  {
    type: 'engagement',
    id: 'e',
    clientId: 'c',
    name: 'Paid media',
    kind: 'retainer',
    status: 'active',
    startedOn: '2026-06-14',
    assignments: [],
    cpiIds: [],
  },
  { type: 'agreement', id: 'a', engagementId: 'e', version: 1, status, channels: [] },
  {
    type: 'scopeItem',
    id: 'i',
    engagementId: 'e',
    agreementId: 'a',
    kind: 'deliverable',
    text: 'Six landing pages',
    capabilityIds: [],
    plannedHours: [],
  },
];

const rulesFound = (state: MemoryState, agreementId?: string) =>
  evaluateEngagement(agreementId ? asIfProposed(state, agreementId, today) : state, 'e', today, {
    locale: 'en',
  }).findings.map(({ rule }) => rule);

describe('asIfProposed', () => {
  it('says of a draft what would be found once it is proposed', () => {
    const state = new MemoryState(documents('draft'));
    expect(rulesFound(state)).not.toContain('agreement.no_exclusions');
    expect(rulesFound(state, 'a')).toContain('agreement.no_exclusions');
    // Nothing was proposed by asking.
    expect(state.find('agreement', 'a')?.status).toBe('draft');
  });

  it('leaves every other version as it is', () => {
    const state = new MemoryState(documents('in_force'));
    expect(asIfProposed(state, 'a', today)).toBe(state);
    expect(asIfProposed(state, 'unknown', today)).toBe(state);
  });
});
