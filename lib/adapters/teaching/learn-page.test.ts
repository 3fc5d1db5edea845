import { describe, expect, it } from 'vitest';
import { beginLesson } from '../../domain/teaching/begin-lesson';
import type { Lesson } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { learn } from './learn';

const desk = 'https://desk.example.com';

/** A lesson on tickets 3 and 4, with other pages. */
const lessonWith = (...pages: (string | Lesson['pages'][number])[]): Lesson => ({
  ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/Ticket/Display.html?id=3`, 'Our desk'),
  second: `${desk}/Ticket/Display.html?id=4`,
  picked: ['query/id'],
  pages: pages.map((page) => (typeof page === 'string' ? { address: `${desk}${page}`, loose: [] } : page)),
});

/** What the taught app makes of an address. */
function idAt(lesson: Lesson, path: string): string | undefined {
  const { taught } = learn(lesson);
  if (!taught) throw new Error('nothing was taught');
  return matchAddress(compileAdapter(taught.adapter), `${desk}${path}`)?.record.recordId;
}

describe('another page of a record', () => {
  it('is a page of every record', () => {
    const lesson = lessonWith('/Ticket/History.html?id=3', '/m/ticket/show?id=4', '/tickets/3/print');
    expect(learn(lesson).pages.map(({ ids, problem }) => [ids, problem])).toEqual([
      [['3', '4'], null],
      [['4', '3'], null],
      [['3', '4'], null],
    ]);
    expect(idAt(lesson, '/Ticket/History.html?id=77')).toBe('77');
    expect(idAt(lesson, '/m/ticket/show?id=77')).toBe('77');
    expect(idAt(lesson, '/tickets/77/print')).toBe('77');
    expect(idAt(lesson, '/tickets/77/delete')).toBeUndefined();
    expect(idAt(lesson, '/Queue/History.html?id=77')).toBeUndefined();
  });

  it('stands word for word where the reader does not say that a part may be any', () => {
    const page = '/Ticket/Update.html?Action=Respond&id=3';
    expect(idAt(lessonWith(page), '/Ticket/Update.html?Action=Comment&id=5')).toBeUndefined();
    const loose = lessonWith({ address: `${desk}${page}`, loose: ['query/Action'] });
    expect(idAt(loose, '/Ticket/Update.html?Action=Comment&id=5')).toBe('5');
    expect(idAt(loose, '/Ticket/Update.html?id=5')).toBe('5');
  });

  it('writes an id of several parts in the order of the first page', () => {
    const lesson: Lesson = {
      ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/p/web/issues/7`, 'Our desk'),
      second: `${desk}/p/app/issues/8`,
      picked: ['path/3', 'path/1'],
      pages: [{ address: `${desk}/print?issue=7&of=web`, loose: [] }],
    };
    expect(idAt(lesson, '/p/shop/issues/12')).toBe('shop/12');
    expect(idAt(lesson, '/print?issue=12&of=shop')).toBe('shop/12');
  });

  it('lets vary what varied between the two records', () => {
    const lesson: Lesson = {
      ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/p/web/issues/7`, 'Our desk'),
      second: `${desk}/p/app/issues/8`,
      picked: ['path/3'],
      pages: [{ address: `${desk}/history/web/7`, loose: [] }],
    };
    expect(idAt(lesson, '/history/shop/12')).toBe('12');
  });

  it.each([
    ['/Ticket/History.html?id=9', 'other_record'],
    ['/Search/Results.html', 'other_record'],
    ['/x/3/y/3', 'ambiguous_number'],
    ['/Ticket/Display.html?id=3&tab=notes', 'known_page'],
    ['/3', null],
  ])('on %s: %s', (page, problem) => {
    expect(learn(lessonWith(page)).pages[0]?.problem).toBe(problem);
  });

  it.each([
    ['https://elsewhere.example/Ticket/History.html?id=3', 'other_origin'],
    ['chrome://history/3', 'no_web_address'],
    ['file:///tickets/3', 'no_web_address'],
  ])('refuses %s: %s', (address, problem) => {
    const outcome = learn(lessonWith({ address, loose: [] }));
    expect(outcome.pages[0]?.problem).toBe(problem);
    // What was taught already stands.
    expect(outcome.taught?.ids).toEqual(['3', '4']);
  });

  it('refuses a page of which nothing but the number would stand', () => {
    const words: Lesson = {
      ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/w/alpha`, 'Our wiki'),
      second: `${desk}/w/beta`,
      picked: ['path/1'],
      pages: [{ address: `${desk}/x/alpha`, loose: ['path/0'] }],
    };
    expect(learn(words).pages[0]?.problem).toBe('matches_everything');
  });
});
