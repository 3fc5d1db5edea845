import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, otherEngagementId } from '../../../test/builders/a-workspace';
import { searchEngagements, suggestEngagements } from './engagement-hits';

describe('searchEngagements', () => {
  it('finds by the words of client and engagement in any order, and all for none', () => {
    const state = aWorkspace();
    expect(searchEngagements(state, 'media NORTH').map((hit) => hit.engagementId)).toEqual([engagementId]);
    expect(searchEngagements(state, '')).toHaveLength(2);
    expect(searchEngagements(state, 'media harbor')).toEqual([]);
  });
});

describe('suggestEngagements', () => {
  it.each([
    ['the client is named as we name it', { clientName: 'Northwind GmbH', title: null }, engagementId, 'name'],
    ['the legal form is left out', { clientName: 'northwind', title: null }, engagementId, 'name'],
    ['the title names it', { clientName: null, title: 'Harbor Ltd: renewal' }, otherEngagementId, 'name'],
    ['its domain stands there', { clientName: 'anna@northwind.example', title: null }, engagementId, 'domain'],
  ])('suggests when %s', (_when, words, expected, reason) => {
    expect(suggestEngagements(aWorkspace(), words)).toMatchObject([{ engagementId: expected, reason }]);
  });

  it.each([
    ['nothing is said', { clientName: null, title: null }],
    ['only a part of a word fits', { clientName: 'Northwinders Club', title: 'Harbors and docks' }],
    ['only a legal form is shared', { clientName: 'GmbH', title: 'Ltd' }],
  ])('suggests nothing when %s', (_when, words) => {
    expect(suggestEngagements(aWorkspace(), words)).toEqual([]);
  });
});
