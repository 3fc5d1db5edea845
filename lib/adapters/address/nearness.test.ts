import { expect, it } from 'vitest';
import { compileAdapter } from './compile-adapter';
import { nearness } from './nearness';

const tracker = compileAdapter({
  app: 'tracker',
  name: 'Tracker',
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/rt/Ticket/Display.html?id=:id', '/rt/#queue/:id'] }],
  navigation: 'unknown',
});

it.each([
  ['/rt/Ticket/Display.html?id=7', 3],
  ['/rt/Ticket/', 2],
  ['/rt/Search/Results.html', 1],
  ['/rt/#queue', 2],
  ['/rt/#%', 1],
  ['/rt/#a=b', 1],
  ['/redmine/rt/Ticket', 0],
  ['/', 0],
  ['/%', 0],
  ['/rt///', 1],
])('%s is as near as %i of its words', (path, words) => {
  expect(nearness(tracker, `https://tools.example${path}`)).toBe(words);
});
