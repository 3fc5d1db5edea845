import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'scope_item.vague';
const agreement = a('agreement', { status: 'draft' });
const item = (text: string, more = {}) => [agreement, a('scopeItem', { text, ...more })];

describe('GR-03, vague wording without a limit', () => {
  it.each([
    ['both words of the example', 'Ongoing support as needed', 'warning scopeItem'],
    ['a word inside another word', 'Premiums for partners, etcetera', 'nothing'],
    ['a word at the end, before a full stop', 'Logo, letterhead, etc.', 'warning scopeItem'],
    ['a word with a digit after it', 'Plan TBD2', 'nothing'],
    ['German words are not looked for in English', 'nach Bedarf', 'nothing'],
    ['kana make it Japanese', 'バナーを適宜更新する', 'warning scopeItem'],
    ['a soft Japanese word', '記事の作成など', 'info scopeItem'],
    ['Han make it Chinese', '界面高端', 'warning scopeItem'],
    ['a soft Chinese word', '海报、单页等', 'info scopeItem'],
    ['a soft word inside a vague one', '海报等等', 'warning scopeItem'],
  ])('%s', (_what, text, verdict) => {
    expect(verdictOf(rule, '2025-06-01', item(text))).toBe(verdict);
  });

  it('lists each term once, and none that lies inside a longer one', () => {
    const terms = (text: string) => runRule(rule, '2025-06-01', item(text)).findings[0]?.params['terms'];
    expect(terms('Ongoing support as needed, and as needed again')).toEqual(['ongoing support', 'as needed']);
    expect(terms('海报等等')).toEqual(['等等']);
    expect(terms('海报等等、单页等')).toEqual(['等等', '等']);
  });

  it.each([
    ['an allowance', { allowance: { limit: '6', unit: 'h', period: 'month' } }],
    ['a clarification', { clarification: 'Six hours a month' }],
  ])('is content with %s', (_what, more) => {
    expect(verdictOf(rule, '2025-06-01', item('Ongoing support as needed', more))).toBe('nothing');
  });

  it('goes by the language of the item, then of the agreement, then of the workspace', () => {
    expect(verdictOf(rule, '2025-06-01', item('Hilfe nach Bedarf', { language: 'de-AT' }))).toBe('warning scopeItem');
    const german = a('agreement', { status: 'draft', language: 'de' });
    expect(verdictOf(rule, '2025-06-01', [german, a('scopeItem', { text: 'Hilfe nach Bedarf' })])).toBe(
      'warning scopeItem',
    );
    const workspace = { locale: 'de' };
    expect(verdictOf(rule, '2025-06-01', item('Hilfe nach Bedarf'), { workspace })).toBe('warning scopeItem');
  });

  it('looks for the words of the workspace instead, in that language', () => {
    const workspace = { settings: { lexicon: { vague: { en: ['lots'] } } } };
    expect(verdictOf(rule, '2025-06-01', item('Lots of help as needed'), { workspace })).toBe('warning scopeItem');
    expect(verdictOf(rule, '2025-06-01', item('Help as needed'), { workspace })).toBe('nothing');
    expect(verdictOf(rule, '2025-06-01', item('必要に応じて'), { workspace })).toBe('warning scopeItem');
  });

  it('reads exclusions too, and only the newest version', () => {
    expect(verdictOf(rule, '2025-06-01', item('Support as needed', { kind: 'exclusion' }))).toBe('warning scopeItem');
    const newer = a('agreement', { id: 'two', version: 2, status: 'draft' });
    expect(verdictOf(rule, '2025-06-01', [...item('Support as needed'), newer])).toBe('nothing');
  });
});
