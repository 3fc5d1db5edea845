import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'team.blame_wording';
const note = (id: string, on: string, text: string) => a('note', { id, on, text });
const german = { workspace: { locale: 'de' } };

describe(key, () => {
  it('fires on two notes in 14 days, and tells no more than their number', () => {
    const rows = [note('n1', '2025-06-02', 'Der Kunde ist stur.'), note('n2', '2025-06-10', 'Wieder stur!')];
    const { findings } = runRule(key, '2025-06-10', rows, german);
    expect(findings).toMatchObject([
      { severity: 'info', params: { client: 'Northwind GmbH', count: 2, windowDays: 14 } },
    ]);
    expect(JSON.stringify(findings)).not.toContain('stur');
  });

  it('speaks of the notes and asks for an option', () => {
    const rows = [note('n1', '2025-06-02', 'So stubborn'), note('n2', '2025-06-02', 'Never satisfied, again')];
    expect(runRule(key, '2025-06-10', rows).findings[0]?.message).toBe(
      'Notes about Northwind GmbH have begun to describe the person (2 in 14 days). Has an option been offered yet?',
    );
  });

  it.each([
    ['with one such note', [note('n1', '2025-06-10', 'stur')], 'nothing'],
    [
      'when one is 14 days old',
      [note('n1', '2025-05-27', 'stur'), note('n2', '2025-06-10', 'stur')],
      'info engagement',
    ],
    ['when one is 15 days old', [note('n1', '2025-05-26', 'stur'), note('n2', '2025-06-10', 'stur')], 'nothing'],
    ['when one is of tomorrow', [note('n1', '2025-06-11', 'stur'), note('n2', '2025-06-10', 'stur')], 'nothing'],
    [
      'on a word that only contains one',
      [note('n1', '2025-06-10', 'Sturm'), note('n2', '2025-06-10', 'stur')],
      'nothing',
    ],
  ])('%s', (_when, rows, verdict) => {
    expect(verdictOf(key, '2025-06-10', rows, german)).toBe(verdict);
  });

  it('reads a note in its own language', () => {
    const rows = [note('n1', '2025-06-10', 'クレーマーです'), note('n2', '2025-06-10', '对方很固执')];
    expect(verdictOf(key, '2025-06-10', rows, german)).toBe('info engagement');
    const marked = rows.map((row) => ({ ...row, language: 'en' }));
    expect(verdictOf(key, '2025-06-10', marked, german)).toBe('nothing');
  });
});
