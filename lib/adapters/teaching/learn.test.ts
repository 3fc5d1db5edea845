import { describe, expect, it } from 'vitest';
import { beginLesson } from '../../domain/teaching/begin-lesson';
import type { Lesson } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { learn } from './learn';

const lesson = (first: string, second: string | null, picked: string[], more: Partial<Lesson> = {}): Lesson => ({
  ...beginLesson('01980000-0000-7000-8000-00000000abcd', first, 'Our desk'),
  second,
  picked,
  ...more,
});

/** The pattern that two addresses of one origin come to. */
function patternOf(first: string, second: string, picked: string[]) {
  const at = (path: string) => `https://desk.example.com${path}`;
  const { taught, problem } = learn(lesson(at(first), at(second), picked));
  return problem ?? taught?.adapter.records?.[0]?.patterns[0];
}

describe('what a lesson comes to', () => {
  it.each([
    ['/deals/7', '/deals/8', ['path/1'], '/deals/:idA/*'],
    ['/rt/Ticket/Display.html?id=3', '/rt/Ticket/Display.html?id=4', ['query/id'], '/rt/Ticket/Display.html?id=:idA'],
    // What differs and was not picked is any; what is the same stands.
    ['/p/web/issues/7/view', '/p/app/issues/8/view', ['path/3'], '/p/:anyA/issues/:idA/view'],
    ['/x?view=deal&id=7&tab=a', '/x?tab=b&id=8&view=deal', ['query/id'], '/x?view=deal&id=:idA'],
    // Numbers that begin anew in each project: both parts are the id.
    ['/p/web/issues/7', '/p/app/issues/7', ['path/1', 'path/3'], '/p/:idA/issues/:idB/*'],
    ['/app#/deals/7', '/app#/deals/8', ['hash/2'], '/app#/deals/:idA'],
    ['/app#deals?id=7', '/app#deals?id=8', ['hash-query/id'], '/app#deals?id=:idA'],
    ['/#id=7&model=deal', '/#id=8&model=deal', ['hash-query/id'], '/#id=:idA&model=deal'],
    // A hash without the id is passed over.
    ['/deals/7#notes', '/deals/8#tasks', ['path/1'], '/deals/:idA/*'],
    // A text that means something in a pattern is no word of it.
    ['/a:b/7/x', '/a:b/8/x', ['path/1'], '/:anyA/:idA/x'],
  ])('%s and %s', (first, second, picked, pattern) => {
    expect(patternOf(first, second, picked)).toBe(pattern);
  });

  it.each([
    ['the same record twice', '/deals/7', '/deals/7?tab=notes', ['path/1'], 'same_id'],
    ['the same address twice', '/deals/7', '/deals/7', ['path/1'], 'same_address'],
    ['a part that both share', '/deals/7', '/deals/8', ['path/0'], 'same_id'],
    ['nothing that stands for the id', '/deals/7', '/deals/8', [], 'nothing_picked'],
    ['two kinds of page', '/deals/7', '/deals/8/notes/2', ['path/1'], 'other_shape'],
    ['an id that the second has not', '/x?id=7', '/x?other=8', ['query/id'], 'other_shape'],
    ['a shape without a word', '/alpha', '/beta', ['path/0'], 'matches_everything'],
    ['a shape of parts that differ alone', '/alpha/one', '/beta/two', ['path/1'], 'matches_everything'],
  ])('refuses %s', (_what, first, second, picked, problem) => {
    expect(patternOf(first, second, picked)).toBe(problem);
  });

  it('keeps sessions and keys out of the shape and of what is stored', () => {
    const at = (id: number) => `https://d.example/deal?sid=9f3a&id=${id}&access_token=zzq&view=x#tab=1&session=77`;
    const { taught, parts } = learn(lesson(at(7), at(8), ['query/id']));
    expect(taught?.adapter.records?.[0]?.patterns).toEqual(['/deal?id=:idA&view=x']);
    expect(taught?.adapter.taughtFrom).toMatchObject({
      first: 'https://d.example/deal?id=7&view=x#tab=1',
      second: 'https://d.example/deal?id=8&view=x#tab=1',
    });
    expect(JSON.stringify(taught)).not.toMatch(/9f3a|zzq|77/);
    expect(parts.find(({ key }) => key === 'query/sid')?.role).toBe('varies');
  });

  it.each(['sid', 'access_token', 'JSESSIONID', 'PHPSESSID', 'api_key', 'sig'])('refuses %s as an id', (name) => {
    const at = (id: number) => `https://d.example/deal?${name}=${id}`;
    expect(learn(lesson(at(7), at(8), [`query/${name}`])).problem).toBe('private_part');
  });

  it('refuses an address of an app that is known', () => {
    const [first, second] = ['https://d.example/deals/7', 'https://d.example/deals/8'];
    expect(learn(lesson(first, second, ['path/1']), () => 'known_app').problem).toBe('known_app');
  });

  it.each([
    ['chrome://settings/7', null, 'no_web_address'],
    ['file:///home/me/deal-7.html', null, 'no_web_address'],
    ['https://desk.example.com/deals/7', 'about:blank', 'no_web_address'],
    ['https://desk.example.com/deals/7', 'https://other.example.com/deals/8', 'other_origin'],
    ['https://desk.example.com/deals/7', 'https://desk.example.com:8443/deals/8', 'other_origin'],
    ['https://desk.example.com/deals/7', 'http://desk.example.com/deals/8', 'other_origin'],
  ])('refuses %s and %s', (first, second, problem) => {
    expect(learn(lesson(first, second, ['path/1'])).problem).toBe(problem);
  });

  it('takes a short number at the root of a site, which no word is', () => {
    expect(patternOf('/1204', '/1310', ['path/0'])).toBe('/:idA');
  });

  it('makes an adapter whose identities keep host, port and record apart', () => {
    const { taught } = learn(lesson('http://rt.local:8103/t/7', 'http://rt.local:8103/t/8', ['path/1']));
    expect(taught?.ids).toEqual(['7', '8']);
    expect(taught?.adapter).toMatchObject({ app: 'our-desk-0000abcd', hosts: ['http://rt.local:8103/*'] });
    const compiled = taught && compileAdapter(taught.adapter);
    const recordAt = (url: string) => compiled && matchAddress(compiled, url)?.record;
    expect(recordAt('http://rt.local:8103/t/12/notes')).toEqual({
      app: 'our-desk-0000abcd',
      tenant: 'rt.local:8103',
      kind: 'ticket',
      recordId: '12',
    });
    expect(recordAt('http://rt.local:8103/t/new')).toBeUndefined();
    expect(recordAt('http://rt.local:8103/')).toBeUndefined();
    expect(recordAt('http://rt.local:8103/other/7')).toBeUndefined();
  });

  it('takes no form for a record where ids may be words', () => {
    const { taught } = learn(lesson('https://d.example/w/alpha', 'https://d.example/w/beta', ['path/1']));
    const compiled = taught && compileAdapter(taught.adapter);
    expect(compiled && matchAddress(compiled, 'https://d.example/w/new')).toBeNull();
    expect(compiled && matchAddress(compiled, 'https://d.example/w/gamma')?.record.recordId).toBe('gamma');
  });

  it('shows each part with what it is held for, and guesses the id', () => {
    const first = 'https://d.example/p/web/issues/7?tab=a';
    const { parts, guess } = learn(lesson(first, 'https://d.example/p/app/issues/8?tab=a', ['path/3']));
    expect(guess).toEqual(['path/3']);
    expect(parts.map(({ before, text, role }) => [before + text, role])).toEqual([
      ['https://d.example', 'same'],
      ['/p', 'same'],
      ['/web', 'varies'],
      ['/issues', 'same'],
      ['/7', 'id'],
      ['?tab=a', 'same'],
    ]);
    expect(parts.map(({ before, text }) => before + text).join('')).toBe(first);
  });
});
