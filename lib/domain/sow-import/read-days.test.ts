import { describe, expect, it } from 'vitest';
import { dueDayOf, readDays } from './read-days';

const today = '2026-05-20';
const dayIn = (text: string) => dueDayOf(readDays(text.normalize('NFKC'), today))?.day;

describe('readDays', () => {
  it.each([
    ['bis Ende Juni', '2026-06-30'],
    ['by 30 June 2026', '2026-06-30'],
    ['June 30th, 2027', '2027-06-30'],
    ['Q3 2026', '2026-09-30'],
    ['2026年6月末', '2026-06-30'],
    ['6月底前', '2026-06-30'],
    ['15.06.2026', '2026-06-15'],
    ['2026/06/15', '2026-06-15'],
    ['2026年6月15日', '2026-06-15'],
    ['27/03/2026', '2026-03-27'],
    ['bis KW 22 / 2026', '2026-05-29'],
    ['Ende 2026', '2026-12-31'],
    ['第三季度末', '2026-09-30'],
    ['by 20 January', '2027-01-20'],
    ['on 20 May', '2026-05-20'],
    ['29 February 2028', '2028-02-29'],
  ])('reads %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    ['a day that the calendar has not', '31.02.2026'],
    ['slashes that may be read two ways', '03/04/2026'],
    ['a rhythm', 'bis zum 25. des Vormonats'],
    ['a span', 'within 3 working days'],
    ['a verb that is also a month', 'may be extended'],
    ['a version', 'version 1.2.3'],
  ])('does not read %s', (_what, text) => expect(dayIn(text)).toBeUndefined());
});
