import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'channel.none_agreed';
const both = { type: 'call', ourContactId: 'member', clientContactId: 'stakeholder' } as const;

describe('GR-09, no channel agreed', () => {
  it.each([
    ['no channel', [], 'warning agreement'],
    ['a contact on one side', [{ type: 'email', ourContactId: 'member' } as const], 'warning agreement'],
    ['contacts on both sides', [both], 'nothing'],
  ])('%s', (_what, channels, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [a('agreement', { channels })])).toBe(verdict);
  });

  it('can ask for more than one, and says so in one sentence', () => {
    const workspace = { settings: { thresholds: { [rule]: { minChannels: 2 } } } };
    const { findings } = runRule(rule, '2025-06-01', [a('agreement', { channels: [both] })], { workspace });
    expect(findings[0]?.message).toBe('No communication channel with a contact on both sides is agreed.');
  });
});
