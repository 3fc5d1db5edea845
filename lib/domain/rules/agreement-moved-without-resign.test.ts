import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';
import { digestOf, signedTermsOf, signedTermsText } from '../agreement-terms/signed-terms';
import { findingTexts } from './finding-texts';

const rule = 'agreement.moved_without_resign';
const criterion = (more = {}) => a('criterion', { metric: 'leads', target: '100', ...more });
const item = (more = {}) => a('scopeItem', { text: 'Six pages', owner: { memberId: 'member' }, ...more });

/** The agreement as signed over `rows`. */
function signed(rows: Row[], more: Parameters<typeof a<'agreement'>>[1] = {}) {
  const documents = aSnapshot([a('agreement', more), ...rows]).documents;
  const agreement = documents.find((document) => document.type === 'agreement');
  if (!agreement) throw new Error('no agreement');
  const terms = signedTermsOf(
    agreement,
    documents.filter((document) => document.type === 'scopeItem'),
    documents.filter((document) => document.type === 'criterion'),
  );
  return a('agreement', { digest: digestOf(terms), signedTerms: signedTermsText(terms), inForceOn: '2025-05-02' });
}

const asSigned = signed([item(), criterion()]);

describe('GR-05, goalposts moved without a new sign-off', () => {
  it.each<[string, Row[], string]>([
    ['nothing changed', [item(), criterion()], 'nothing'],
    ['another owner and a double space', [item({ owner: undefined, text: 'Six  pages' }), criterion()], 'nothing'],
    ['the target is now 120', [item(), criterion({ target: '120' })], 'critical agreement'],
    ['an item is gone', [criterion()], 'critical agreement'],
    ['an item was added', [item(), criterion(), a('scopeItem', { id: 'new' })], 'critical agreement'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [asSigned, ...rows])).toBe(verdict);
  });

  it('is content while a higher version is proposed, not with a draft', () => {
    const moved = [asSigned, item(), criterion({ target: '120' })];
    const next = (status: 'draft' | 'proposed') => a('agreement', { id: 'two', version: 2, status });
    expect(verdictOf(rule, '2025-06-01', [...moved, next('proposed')])).toBe('nothing');
    expect(verdictOf(rule, '2025-06-01', [...moved, next('draft')])).toBe('critical agreement');
  });

  it('cannot be checked without a digest', () => {
    expect(verdictOf(rule, '2025-06-01', [a('agreement'), item()])).toBe('no_digest? agreement');
  });

  it('names each term that changed', () => {
    const rows = [asSigned, item({ allowance: { limit: '2', unit: 'rounds' } }), criterion({ target: '120' })];
    const approval = a('signOff', { state: 'approved', at: '2025-05-01T22:30:00Z' });
    const [finding] = runRule(rule, '2025-06-01', [...rows, approval]).findings;
    expect(finding?.params).toEqual({
      count: 2,
      changes: [
        { field: 'allowance', old: null, new: { limit: '2', unit: 'rounds' } },
        { field: 'target', old: '100', new: '120' },
      ],
      // Half past ten in the evening in UTC is the next day in Berlin.
      signedOn: '2025-05-02',
      version: 1,
    });
    expect(finding?.message).toContain('Target: 100 → 120');
  });

  it.each([
    [
      'en',
      'Allowance: – → Limit 2.5, Unit rounds; Direction: Higher is better → Lower is better; Due date: – → 1 Sept 2025; Target: 2.4 → 1,000.25',
    ],
    [
      'de',
      'Kontingent: – → Grenze 2,5, Einheit rounds; Richtung: Höher ist besser → Niedriger ist besser; Termin: – → 01.09.2025; Zielwert: 2,4 → 1.000,25',
    ],
    ['ja', '上限 2.5'],
    ['zh-CN', '方向: 越高越好 → 越低越好'],
  ])('writes numbers, days and codes as %s does', (locale, said) => {
    const before = signed([item(), criterion({ target: '2.4', direction: 'up' })]);
    const now = [
      item({ allowance: { limit: '2.5', unit: 'rounds' } }),
      criterion({ target: '1000.25', direction: 'down', dueOn: '2025-09-01' }),
    ];
    const [finding] = runRule(rule, '2025-06-01', [before, ...now]).findings;
    expect(findingTexts(rule, finding?.params ?? {}, locale).message).toContain(said);
  });

  it.each([
    ['en', 'Channel: e-mail, daily, briefly → –; Channel: – → chat'],
    ['de', 'Kommunikationsweg: E-Mail, daily, briefly → –; Kommunikationsweg: – → Chat'],
    ['ja', 'メール、daily, briefly → –'],
    ['zh-CN', '邮件、daily, briefly → –'],
  ])('names a channel that went and one that came in the words of %s', (locale, said) => {
    const before = signed([item()], { channels: [{ type: 'email', purpose: 'daily, briefly' }] });
    const now = { ...before, channels: [{ type: 'chat' as const }] };
    const [finding] = runRule(rule, '2025-06-01', [now, item()]).findings;
    expect(finding?.params).toMatchObject({
      changes: [
        { field: 'channel', old: 'email, daily, briefly', new: null },
        { field: 'channel', old: null, new: 'chat' },
      ],
    });
    expect(findingTexts(rule, finding?.params ?? {}, locale).message).toContain(said);
  });

  it.each([
    ['en', 'month', 'Period: quarter → month'],
    ['de', '月', 'Zeitraum: Quartal → Monat'],
    ['ja', 'Monat', '期間: 四半期 → 月'],
    ['zh-CN', 'month', '周期: 季度 → 月'],
    // One of the team's own words stays as it was written.
    ['de', 'page', 'Zeitraum: Quartal → page'],
  ])(
    'says an allowance’s period in the words of %s, in whichever language it was written: %s',
    (locale, period, said) => {
      const every = (name: string) => item({ allowance: { limit: '2', unit: 'rounds', period: name } });
      const [finding] = runRule(rule, '2025-06-01', [signed([every('Quartal')]), every(period)]).findings;
      expect(finding?.params).toMatchObject({ changes: [{ field: 'allowance.period', old: 'Quartal', new: period }] });
      expect(findingTexts(rule, finding?.params ?? {}, locale).message).toContain(said);
    },
  );

  it('says only that it changed where the signed terms were not kept', () => {
    const bare = a('agreement', { digest: '0'.repeat(64), inForceOn: '2025-05-02', version: 3 });
    const [finding] = runRule(rule, '2025-06-01', [bare, item()]).findings;
    expect(finding?.params).toMatchObject({ changes: [], signedOn: '2025-05-02' });
    expect(finding?.message).toBe('Version 3 is no longer what was signed on 2 May 2025.');
  });
});
