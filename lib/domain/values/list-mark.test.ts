import { expect, it } from 'vitest';
import { listMark } from './list-mark';

it.each([
  ['en', ', '],
  ['de-AT', ', '],
  ['ja', '、'],
  ['zh-CN', '、'],
])('parts a list as %s does', (locale, mark) => {
  expect(listMark(locale)).toBe(mark);
});
