import { describe, expect, it } from 'vitest';
import { applyCommand } from '../apply-command';
import { createRequest } from '../command-request';
import type { Adapter } from '../records/adapter-shape';
import { isRefusal } from '../refusal';
import { MemoryState } from '../states/memory-state';
import { type TakeOptions, takeAdapter } from './take-adapter';

const file: Adapter = {
  app: 'our-desk-0000beef',
  name: 'Our desk',
  hosts: ['https://desk.example.com/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/tickets/:id'], formats: { id: 'digits' } }],
  navigation: 'unknown',
  version: 2,
  author: 'Kim',
};
const newId = '01980000-0000-7000-8000-00000000abcd';

const stateWith = (taught: readonly Adapter[]) => {
  const state = new MemoryState([]);
  taught.forEach((adapter, at) => {
    const id = `01980000-0000-7000-8000-00000000000${at}`;
    run(state, createRequest({ type: 'adapter', id, ...adapter }));
  });
  return state;
};

function run(state: MemoryState, request: Exclude<ReturnType<typeof takeAdapter>, string>) {
  const now = '2026-11-22T09:00:00Z';
  const context = { memberId: 'kim', role: 'lead' as const, now, today: '2026-11-22' };
  const outcome = applyCommand(state, { id: newId, at: now, ...request }, context);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  state.apply(outcome);
}

function take(state: MemoryState, adapter: Adapter, more: Partial<TakeOptions> = {}) {
  const taught = [...state.documents()].flatMap((document) => (document.type === 'adapter' ? [document] : []));
  const takenNames = new Set(['hubspot', ...taught.map(({ app }) => app)]);
  const options = { id: newId, name: 'Desk', origin: 'https://desk.example.com', taught, takenNames, ...more };
  const request = takeAdapter(adapter, options);
  if (request === 'had_already') return request;
  run(state, request);
  return [...state.documents()].find((document) => document.type === 'adapter' && document.name === 'Desk');
}

describe('an app from a file', () => {
  it('is stored with the site that it runs on here', () => {
    expect(take(stateWith([]), file, { origin: 'http://desk.local:8080' })).toMatchObject({
      id: newId,
      app: 'our-desk-0000beef',
      hosts: ['http://desk.local:8080/*'],
      author: 'Kim',
      version: 2,
    });
  });

  it('becomes the newer version of the one that is there, which keeps its name in identities', () => {
    const state = stateWith([{ ...file, version: 1, titles: [{ selectors: ['h1'] }] }]);
    expect(take(state, { ...file, titles: [] })).toMatchObject({ version: 2, app: 'our-desk-0000beef', titles: [] });
    expect([...state.documents()]).toHaveLength(1);
  });

  it.each([2, 3])('leaves version %i as it is', (version) => {
    expect(take(stateWith([{ ...file, version }]), file)).toBe('had_already');
  });

  it('on another site is another app', () => {
    const state = stateWith([file]);
    expect(take(state, file, { origin: 'https://other.example.com' })).toMatchObject({ app: 'desk-0000abcd' });
    expect([...state.documents()]).toHaveLength(2);
  });

  it.each(['hubspot', 'height', 'anything'])(
    'gets a name of its own instead of %s, which may be an app of ours',
    (app) => {
      expect(take(stateWith([]), { ...file, app })).toMatchObject({ app: 'desk-0000abcd' });
    },
  );
});
