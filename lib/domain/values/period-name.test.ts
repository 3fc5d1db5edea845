import { expect, it } from 'vitest';
import { periodNameIn } from './period-name';

it.each([
  ['month', 'de', 'Monat'],
  ['Monat', 'en', 'month'],
  [' Woche', 'ja', '週'],
  ['四半期', 'zh-CN', '季度'],
  ['季度', 'de', 'Quartal'],
  ['Year', 'zh-CN', '年'],
  // Japanese and Chinese share these.
  ['月', 'en', 'month'],
  ['日', 'de', 'Tag'],
  ['page', 'de', 'page'],
  ['Month', 'en', 'month'],
])('%s is read in %s as %s', (text, language, name) => {
  expect(periodNameIn(text, language)).toBe(name);
});
