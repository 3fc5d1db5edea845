import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { scopeAnswer } from '../entities/scope-answer';
import { scopeItem } from '../entities/scope-item';
import { marksInItem, marksInTask, piecesOf } from './marks';
import { matchScope } from './match-scope';
import { indexScope } from './scope-index';

const item = (id: string, kind: string, text: string, more: Partial<z.input<typeof scopeItem.schema>> = {}) =>
  scopeItem.schema.parse({ id, type: 'scopeItem', engagementId: 'e', agreementId: 'a', kind, text, ...more });

const answer = (fields: Partial<z.input<typeof scopeAnswer.schema>>) =>
  scopeAnswer.schema.parse({ id: 'answer', type: 'scopeAnswer', engagementId: 'e', on: '2026-01-01', ...fields });

const english = indexScope(
  [
    item('audit', 'deliverable', 'SEO audit of the website with a list of redirects'),
    item('booking', 'deliverable', 'Embedded booking form on every hotel page'),
    item('rounds', 'activity', 'Visual design, two revision rounds included', {
      allowance: { limit: '2', unit: 'revision rounds' },
    }),
    item('shop', 'exclusion', 'SEO audit of the voucher shop'),
    item('engine', 'exclusion', 'Changes to the booking engine'),
    item('texts', 'clientDuty', 'Delivers all page copy two weeks ahead'),
    item('assumed', 'assumption', 'The calendar offers an export'),
  ],
  'en',
);
const verdictOf = (text: string) => {
  const { verdict, item: found } = matchScope(english, text);
  return [verdict, found?.id ?? null];
};

describe('Is this in scope?', () => {
  it('is inside by an item of ours, outside by an exclusion, also where both share words', () => {
    expect(verdictOf('SEO audit: redirects of the website')).toEqual(['inside', 'audit']);
    expect(verdictOf('SEO audit of the voucher shop')).toEqual(['outside', 'shop']);
  });

  it('knows other forms of a word, and one with a typing error', () => {
    expect(verdictOf('Embeding booking forms in hotel pages')).toEqual(['inside', 'booking']);
    expect(verdictOf('Embedded bookng form on the hotel pages')).toEqual(['inside', 'booking']);
  });

  it('is unclear where nothing says anything, and where a text is too vague', () => {
    expect(verdictOf('Print brochure for the fair')).toEqual(['unclear', null]);
    expect(verdictOf('Hi, as discussed. Thanks!')).toEqual(['unclear', null]);
    expect(verdictOf('   ')).toEqual(['unclear', null]);
    expect(verdictOf('🙂 !!! 42')).toEqual(['unclear', null]);
  });

  it('does not take for a wish what somebody says they do not want', () => {
    const wish = 'The booking form on the hotel page closes too early.';
    expect(verdictOf(`${wish} We do not want any changes to the booking engine.`)).toEqual(['inside', 'booking']);
    expect(verdictOf('Please make changes to the booking engine.')).toEqual(['outside', 'engine']);
  });

  it('is outside where the limit of an item is passed, and names that item', () => {
    const third = matchScope(english, 'Third revision round for the visual design');
    expect(third).toMatchObject({ verdict: 'outside', item: { id: 'rounds' }, isBeyondLimit: true });
    expect(verdictOf('Second revision round for the visual design')).toEqual(['inside', 'rounds']);
    expect(verdictOf('Embedded booking form for the third hotel page')).toEqual(['inside', 'booking']);
  });

  it('rests on no assumption, but shows it among the nearest', () => {
    const match = matchScope(english, 'Calendar export offers nothing');
    expect(match.verdict).toBe('unclear');
    expect(match.nearest[0]?.item.id).toBe('assumed');
  });

  it('marks the shared words in both texts', () => {
    const text = 'Redirect list\nfor our SEO audit 🙂 of redirects';
    const [nearest] = matchScope(english, text).nearest;
    if (!nearest) throw new Error('Nothing is near.');
    expect(piecesOf(text, marksInTask(nearest)).map((piece) => piece.text)).toEqual([
      'Redirect',
      'list',
      'SEO',
      'audit',
      'redirects',
    ]);
    expect(piecesOf(nearest.item.text, marksInItem(nearest, 'en')).map((piece) => piece.text)).toEqual([
      'SEO',
      'audit',
      'list',
      'redirects',
    ]);
  });

  it('gives the same answer whatever the order of the items', () => {
    const reversed = indexScope([...english.items].reverse(), 'en');
    for (const text of ['SEO audit of the voucher shop', 'Booking form', 'Third revision round of the design']) {
      const [one, other] = [matchScope(english, text), matchScope(reversed, text)];
      expect([one.verdict, one.item?.id, one.score]).toEqual([other.verdict, other.item?.id, other.score]);
    }
  });

  it('finds parts of German compounds', () => {
    const german = indexScope(
      [item('guide', 'deliverable', 'Zehn Ratgeberartikel im Quartal'), item('shop', 'exclusion', 'Umbau des Lagers')],
      'de',
    );
    expect(matchScope(german, 'Artikel über Betten').nearest[0]?.item.id).toBe('guide');
  });

  it.each([
    ['ja', '英語版などの多言語対応', '問い合わせフォームの改修', '英語のページがほしい'],
    ['zh', '直播课堂与录播视频', '家长端课程表和请假', '请增加直播课堂'],
  ])('reads %s, which writes no spaces', (language, exclusion, deliverable, task) => {
    const index = indexScope([item('x', 'exclusion', exclusion), item('d', 'deliverable', deliverable)], language);
    expect(matchScope(index, task)).toMatchObject({ verdict: 'outside', item: { id: 'x' } });
  });
});

describe('an answer of a person', () => {
  const translate = 'Translate the spa page to German';

  it('decides the next similar task, whichever item was named', () => {
    expect(verdictOf(translate)).toEqual(['unclear', null]);
    const answers = [
      answer({ text: 'Translate the hotel page to French', verdict: 'not_covered', scopeItemId: 'texts' }),
    ];
    const next = matchScope(english, 'Translate hotel page to Spanish', answers);
    expect(next).toMatchObject({ verdict: 'outside', item: { id: 'texts' }, answer: { id: 'answer' } });
  });

  it('leaves a task alone that is like none that was answered', () => {
    const answers = [answer({ text: translate, verdict: 'not_covered', scopeItemId: 'texts' })];
    expect(matchScope(english, 'SEO audit: redirects of the website', answers)).toMatchObject({
      verdict: 'inside',
      item: { id: 'audit' },
      answer: null,
    });
  });

  it('may be "not included" though no exclusion says so, and "unclear" though words match', () => {
    const text = 'Embedded booking form on the hotel page';
    const refused = matchScope(english, text, [answer({ text, verdict: 'not_covered' })]);
    expect([refused.verdict, refused.item]).toEqual(['outside', null]);
    expect(matchScope(english, text, [answer({ text, verdict: 'unclear' })]).verdict).toBe('unclear');
  });

  it('is overruled by a newer one to the same text', () => {
    const answers = [
      answer({ id: 'new', text: translate, verdict: 'covered', scopeItemId: 'booking', on: '2026-02-01' }),
      answer({ id: 'old', text: translate, verdict: 'not_covered', scopeItemId: 'texts', on: '2026-01-01' }),
    ];
    expect(matchScope(english, translate, answers)).toMatchObject({ verdict: 'inside', answer: { id: 'new' } });
    expect(matchScope(english, translate, answers.reverse())).toMatchObject({ answer: { id: 'new' } });
  });
});
