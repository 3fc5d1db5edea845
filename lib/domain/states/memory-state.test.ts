import { expect, it } from 'vitest';
import { a, aSnapshot } from '../../../test/builders/a-snapshot';
import { MemoryState } from './memory-state';

const { documents } = aSnapshot([a('agreement', { id: 'v1' }), a('agreement', { id: 'v2', version: 2 })]);

it('gives the same list of a type until one of its documents changes', () => {
  const state = new MemoryState(documents);
  const before = state.list('agreement');
  expect(before.map(({ id }) => id)).toEqual(['v1', 'v2']);
  for (const document of documents) if (document.type === 'client') state.put(document);
  expect(state.list('agreement')).toBe(before);
  state.archive('agreement', 'v1');
  expect(state.list('agreement').map(({ id }) => id)).toEqual(['v2']);
  for (const document of before) state.put(document);
  expect(state.list('agreement')).toHaveLength(2);
  // Whoever holds the earlier list sees it as it was.
  expect(before).toHaveLength(2);
});

it('lists what belongs to one engagement', () => {
  const state = new MemoryState(documents);
  expect(state.list('agreement', 'engagement')).toHaveLength(2);
  expect(state.list('agreement', 'another')).toEqual([]);
});
