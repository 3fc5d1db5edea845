import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { matchScope } from '../../lib/domain/scope-match/match-scope';
import { indexScope } from '../../lib/domain/scope-match/scope-index';
import { judgeMatcher } from '../scope-match/judge-matcher';
import { readLabelledSet } from '../scope-match/read-labelled-set';
import { medianOf, quantileOf } from './statistics';

const firstRunFile = path.join(import.meta.dirname, '..', 'scope-match', 'first-run.json');

/** Every English task against 200 items of all English scopes together, the index made anew each time. */
function timeOn200Items() {
  const clients = readLabelledSet().filter((client) => client.language === 'en');
  const items = clients.flatMap((client) => client.items);
  const repeats = Math.ceil(200 / items.length);
  const scope = Array.from({ length: repeats }, () => items)
    .flat()
    .slice(0, 200)
    .map((item, index) => ({ ...item, id: `item-${index}` }));
  const tasks = clients.flatMap((client) => client.tasks);
  const times = tasks.map(({ title, description }) => {
    const began = performance.now();
    matchScope(indexScope(scope, 'en'), `${title}\n${description}`);
    return performance.now() - began;
  });
  return { items: scope.length, p50Ms: medianOf(times), p95Ms: quantileOf(times, 0.95), goalMs: 15 };
}

/** How often "Is this in scope?" is right, on the half it was tuned on and on the half it was not, and how fast. */
export async function measure() {
  const firstRun: unknown = JSON.parse(await readFile(firstRunFile, 'utf8'));
  return { last: judgeMatcher(), firstRun, against200Items: timeOn200Items(), goal: { precision: 0.9, coverage: 0.6 } };
}
