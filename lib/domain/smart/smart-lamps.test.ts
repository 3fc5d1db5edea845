import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { indexDocuments } from '../documents/document-index';
import { readingOf } from '../gaps/reading-of';
import { translator } from '../language';
import { languages } from '../languages/registry.generated';
import { sayCoachSentence } from './coach-sentence';
import { type LampLetter, smartLamps } from './smart-lamps';

const whole = {
  statement: 'New visitors find the price page in two clicks',
  subject: 'new visitors',
  metric: 'Clicks to the price page',
  unit: 'clicks',
  direction: 'down',
  baseline: '4',
  target: '2',
  source: 'web analytics',
  dueOn: '2025-08-31',
} as const;
const draft = a('agreement', { status: 'draft' });
const past = a('pastResult', { metric: 'clicks to the price page', unit: 'clicks', direction: 'down', value: '2' });

/** What one lamp of a criterion says, in a language. */
function lampSays(
  letter: LampLetter,
  fields: object,
  rows: readonly Row[] = [past],
  language: keyof typeof languages = 'en',
) {
  const all = [draft, a('cpi'), a('criterion', { ...whole, cpiIds: ['cpi'], ...fields }), ...rows];
  const snapshot = aSnapshot(all, { engagement: { endsOn: '2025-09-30' } });
  const index = indexDocuments([snapshot.workspace, ...snapshot.documents]);
  const reading = readingOf(index, 'engagement', '2025-06-01');
  const criterion = index.find('criterion', 'criterion');
  if (!reading || !criterion) throw new Error('The snapshot lost its criterion.');
  const lamp = smartLamps(criterion, reading).find((one) => one.letter === letter);
  if (!lamp) throw new Error(`There is no lamp ${letter}.`);
  const { code } = languages[language];
  return `${lamp.isLit ? 'lit' : 'dark'}: ${sayCoachSentence(lamp.says, translator(languages[language]), code)}`;
}

describe('the lamps of a criterion', () => {
  it.each([
    ['S', {}, 'lit: It says what changes, and for whom.'],
    ['S', { subject: undefined }, 'dark: Say for whom it changes.'],
    ['S', { subject: undefined, statement: 'Faster' }, 'dark: Say in a whole sentence what changes, and for whom.'],
    ['S', { statement: 'A faster page' }, 'dark: Say a little more about what changes: 13 characters of at least 20.'],
    [
      'S',
      { statement: 'A premium and seamless way to the price page' },
      'dark: “premium” and “seamless” can be read in more than one way: add what is meant.',
    ],
    ['M', {}, 'lit: Everything that measuring needs is there.'],
    ['M', { unit: undefined, target: undefined }, 'dark: Still missing: unit and target.'],
    ['M', { direction: 'band' }, 'dark: Still missing: upper end of the band.'],
    ['M', { baseline: undefined }, 'dark: Still missing: baseline, or the day it will be measured.'],
    [
      'M',
      { baseline: undefined, baselineUnknown: { measureBy: '2025-07-01' } },
      'lit: It can be measured; the baseline follows by 1 Jul 2025.',
    ],
    ['M', { kind: 'felt' }, 'dark: Still missing: the question to ask and the score to aim for.'],
    [
      'M',
      { kind: 'felt', question: 'Is it easy?', targetScore: 4 },
      'lit: There is a question, and a score to aim for.',
    ],
    ['A', {}, 'lit: 1 past result supports it.'],
    ['A', { target: '1' }, 'dark: The target is better than our best result so far.'],
    ['A', { metric: 'something else' }, 'dark: Add a past result, or have a lead write why it is feasible.'],
    [
      'A',
      { metric: 'something else', feasibilityNote: { text: 'We tried it.', memberId: 'member' } },
      'lit: A lead wrote why it is feasible.',
    ],
    ['A', { kind: 'felt' }, 'lit: How somebody feels is asked, not compared with past results.'],
    ['R', {}, 'lit: It serves something the client values.'],
    ['R', { cpiIds: [] }, 'dark: Link it to what the client said, or to an outcome they value.'],
    ['T', {}, 'lit: It is due on 31 Aug 2025.'],
    ['T', { dueOn: undefined }, 'dark: Set a day inside the engagement.'],
    ['T', { dueOn: '2025-09-30' }, 'lit: It is due on 30 Sept 2025.'],
    ['T', { dueOn: '2025-10-01' }, 'dark: 1 Oct 2025 lies after the end of the engagement (30 Sept 2025).'],
  ] as const)('%s of %j', (letter, fields, expected) => {
    expect(lampSays(letter, fields)).toBe(expected);
  });

  it('names a skill and a tool that the items of its milestone need', () => {
    const milestone = a('milestone', { criterionIds: ['criterion'] });
    const skilled = a('scopeItem', { milestoneId: 'milestone', capabilityIds: ['capability'] });
    const lacking = a('capability', { status: 'not_available' });
    expect(lampSays('A', {}, [past, milestone, skilled, lacking])).toBe('dark: It needs a skill that we do not have.');
    const demanding = a('scopeItem', {
      milestoneId: 'milestone',
      toolDemand: { toolLimitId: 'toolLimit', amount: '9500', unit: 'contacts' },
    });
    expect(lampSays('A', {}, [past, milestone, demanding, a('toolLimit')])).toBe(
      'dark: It needs more than a tool allows, or nearly that much.',
    );
  });

  it('speaks the reader’s language', () => {
    const missing = { unit: undefined, target: undefined };
    expect(lampSays('M', missing, [past], 'de')).toBe('dark: Es fehlt noch: Einheit und Zielwert.');
    expect(lampSays('M', missing, [past], 'ja')).toBe('dark: まだ足りないもの：単位、目標値。');
    expect(lampSays('T', { dueOn: '2025-10-01' }, [past], 'zhCn')).toBe(
      'dark: 2025年10月1日晚于项目结束日期（2025年9月30日）。',
    );
  });
});
