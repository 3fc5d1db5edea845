import { expect, it } from 'vitest';
import { beginLesson } from '../../domain/teaching/begin-lesson';
import { suggestPages } from './suggest-pages';

const desk = 'https://desk.example.com';
const lesson = {
  ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/Ticket/Display.html?id=3`, 'Our desk'),
  second: `${desk}/Ticket/Display.html?id=4`,
  picked: ['query/id'],
};
const suggested = (paths: readonly string[], pages = lesson.pages) =>
  suggestPages(
    { ...lesson, pages },
    paths.map((path) => ({ address: path.startsWith('/') ? `${desk}${path}` : path })),
  ).map(({ address }) => address.replace(desk, ''));

it('finds the other pages of the record among a page’s links, one for each shape', () => {
  expect(
    suggested([
      '/',
      '/Ticket/Display.html?id=3#txn-9',
      '/Ticket/History.html?id=3',
      '/Ticket/History.html?id=4',
      '/Ticket/Update.html?Action=Respond&id=3',
      '/Ticket/Update.html?Action=Comment&id=3',
      '/Ticket/History.html?id=77',
      '/User/Summary.html?id=12',
      'https://elsewhere.example/Ticket/People.html?id=3',
      'mailto:3@example.com',
    ]),
  ).toEqual([
    '/Ticket/History.html?id=3',
    '/Ticket/Update.html?Action=Respond&id=3',
    '/Ticket/Update.html?Action=Comment&id=3',
  ]);
});

it('suggests no link that does something, and none that was added', () => {
  const links = ['/Ticket/Delete.html?id=3', '/Ticket/3/delete', '/x?id=3&action=remove', '/Ticket/History.html?id=3'];
  expect(suggested(links)).toEqual(['/Ticket/History.html?id=3']);
  expect(suggested(links, [{ address: `${desk}/Ticket/History.html?id=4`, loose: [] }])).toEqual([]);
});

it('suggests a dozen at most, of however many links', () => {
  const links = Array.from({ length: 500 }, (_, at) => `/page${at}/${at % 2 ? '3' : 'x'}`);
  expect(suggested(links)).toHaveLength(12);
});
