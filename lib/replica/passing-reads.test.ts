import { expect, it } from 'vitest';
import { a, aSnapshot } from '../../test/builders/a-snapshot';
import type { Document } from '../domain/document';
import type { State } from '../domain/state';
import { type Read, ReadDocuments, runWithReads } from '../domain/states/run-with-reads';
import { PassingReads } from './passing-reads';

const rows = [a('agreement', { id: 'v1' }), a('stakeholder', {})];
const { workspace, documents } = aSnapshot(rows);
const all: readonly Document[] = [workspace, ...documents];

/** A store that notes what it was asked. */
function aStore() {
  const asked: string[] = [];
  const fits = (read: Read) => (document: Document) => {
    if (document.type !== read.type) return false;
    if (read.kind === 'document') return document.id === read.id;
    return read.engagementId === null || ('engagementId' in document && document.engagementId === read.engagementId);
  };
  const load = async (reads: readonly Read[]) => {
    asked.push(...reads.map(({ type }) => type));
    return { documents: reads.flatMap((read) => all.filter(fits(read))), archivedIds: [] };
  };
  return { asked, load };
}

const look = (state: State) => ({
  workspace: state.workspace()?.id,
  people: state.list('stakeholder').length,
  versions: state.list('agreement', 'engagement').map(({ id }) => id),
  version: state.find('agreement', 'v1')?.version,
});

it('keeps what belongs to the workspace, and reads what belongs to one engagement anew', async () => {
  const { asked, load } = aStore();
  const ofAll = new ReadDocuments();
  const found = { workspace: workspace.id, people: 1, versions: ['v1'], version: 1 };
  expect(await runWithReads(look, load, new PassingReads(ofAll))).toEqual(found);
  expect(asked.sort()).toEqual(['agreement', 'agreement', 'stakeholder', 'workspace']);
  asked.length = 0;
  expect(await runWithReads(look, load, new PassingReads(ofAll))).toEqual(found);
  expect(asked).toEqual(['agreement', 'agreement']);
  expect(ofAll.memory.find('agreement', 'v1')).toBeUndefined();
});
