import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'item.repeated_insistence';
const today = '2025-06-30';
const about = { type: 'scopeItem', id: 'scopeItem' };
const item = [a('agreement'), a('scopeItem', { text: 'Header layout' })];
const comments = (...days: string[]) =>
  days.map((receivedOn, index) => a('feedback', { id: `f${index}`, about, receivedOn }));
const three = comments('2025-06-10', '2025-06-12', '2025-06-14');
const offer = (fields: Parameters<typeof a<'alternative'>>[1] = {}) =>
  a('alternative', { about, offeredOn: '2025-06-20', ...fields });

describe(key, () => {
  it('fires on three comments and no option', () => {
    const { findings } = runRule(key, today, [...item, ...three]);
    expect(findings).toMatchObject([
      { severity: 'warning', subject: about, params: { count: 3, item: 'Header layout', windowDays: 30 } },
    ]);
    expect(findings[0]?.message).toBe(
      '3 comments on Header layout in 30 days, and no option offered so far. The client may have nothing else to hold on to.',
    );
  });

  it.each([
    ['two comments', comments('2025-06-10', '2025-06-12'), 'nothing'],
    ['one of three 30 days ago', comments('2025-05-31', '2025-06-12', '2025-06-14'), 'warning scopeItem'],
    ['one of three 31 days ago', comments('2025-05-30', '2025-06-12', '2025-06-14'), 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(key, today, [...item, ...rows])).toBe(verdict);
  });

  it('counts a request that names the item, once', () => {
    const request = a('request', { scopeItemIds: ['scopeItem', 'scopeItem'], receivedOn: '2025-06-10' });
    const two = comments('2025-06-12', '2025-06-14');
    expect(verdictOf(key, today, [...item, request, ...two])).toBe('warning scopeItem');
    expect(verdictOf(key, today, [...item, request, ...two.slice(1)])).toBe('nothing');
  });

  it.each([
    ['about the item', offer(), 'nothing'],
    ['about a gap of the item', offer({ about: { gapKey: 'scope_item.vague:scopeItem' } }), 'nothing'],
    ['about the stored gap of the item', offer({ about: { type: 'gap', id: 'gap' } }), 'nothing'],
    ['about a request that names it', offer({ about: { type: 'request', id: 'request' } }), 'nothing'],
    ['about something else', offer({ about: { type: 'risk', id: 'scopeItem' } }), 'warning scopeItem'],
    ['before the window', offer({ offeredOn: '2025-05-30' }), 'warning scopeItem'],
    ['only as a draft', offer({ status: 'draft' }), 'warning scopeItem'],
  ])('with an option offered %s', (_what, alternative, verdict) => {
    const rows = [
      a('gap', { key: 'scope_item.vague:scopeItem', rule: 'scope_item.vague' }),
      a('request', { scopeItemIds: ['scopeItem'], receivedOn: '2025-06-10' }),
    ];
    expect(verdictOf(key, today, [...item, ...three, ...rows, alternative])).toBe(verdict);
  });

  it('counts what was said about an earlier version for the item that follows, but not for one in a draft', () => {
    const next = (status: 'proposed' | 'draft') => [
      a('agreement', { id: 'next', version: 2, status }),
      a('scopeItem', { id: 'following', agreementId: 'next', previousId: 'scopeItem' }),
    ];
    expect(verdictOf(key, today, [...item, ...three, ...next('proposed')])).toBe('warning following');
    expect(verdictOf(key, today, [...item, ...three, ...next('draft')])).toBe('warning scopeItem');
  });
});
