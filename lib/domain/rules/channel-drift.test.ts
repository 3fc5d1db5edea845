import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'channel.drift';
const today = '2025-06-30';
const agreement = a('agreement', { channels: [{ type: 'email' }] });
type Channel = 'email' | 'chat' | 'call';
const messages = (...channels: Channel[]) =>
  channels.map((channel, index) => a('feedback', { id: `f${index}`, channel, receivedOn: '2025-06-10' }));

describe(key, () => {
  it('fires when 3 of 6 came by chat', () => {
    const rows = [agreement, ...messages('email', 'email', 'email', 'chat', 'chat', 'chat')];
    const { findings } = runRule(key, today, rows);
    expect(findings).toMatchObject([{ severity: 'info', params: { n: 3, total: 6, channel: 'chat' } }]);
    expect(findings[0]?.message).toBe('3 of 6 messages came by chat, which is not the agreed channel.');
  });

  it.each([
    ['1 of 6', ['email', 'email', 'email', 'email', 'email', 'chat'], 'nothing'],
    ['2 of 5, just the share', ['email', 'email', 'email', 'chat', 'chat'], 'info engagement'],
    ['3 of 5', ['email', 'email', 'chat', 'chat', 'call'], 'warning engagement'],
    ['4 of 4, too few', ['chat', 'chat', 'chat', 'chat'], 'nothing'],
  ] as [string, Channel[], string][])('%s', (_what, channels, verdict) => {
    expect(verdictOf(key, today, [agreement, ...messages(...channels)])).toBe(verdict);
  });

  it('counts requests with a channel and what came in, not what went out', () => {
    const rows = [
      a('request', { id: 'r1', channel: 'chat', receivedOn: '2025-06-10' }),
      a('request', { id: 'r2', receivedOn: '2025-06-10' }),
      a('contact', { id: 'c1', direction: 'in', channel: 'chat', on: '2025-06-10' }),
      a('contact', { id: 'c2', direction: 'out', channel: 'email', on: '2025-06-10' }),
      ...messages('email', 'email', 'email'),
    ];
    expect(runRule(key, today, [agreement, ...rows]).findings).toMatchObject([{ params: { n: 2, total: 5 } }]);
  });

  it.each([
    ['30 days ago', '2025-05-31', 'warning engagement'],
    ['31 days ago', '2025-05-30', 'nothing'],
  ])('counts what came %s', (_when, receivedOn, verdict) => {
    const first = a('feedback', { id: 'first', channel: 'chat', receivedOn });
    expect(verdictOf(key, today, [agreement, first, ...messages('email', 'chat', 'chat', 'chat')])).toBe(verdict);
  });

  it('says nothing where no channel is agreed', () => {
    expect(verdictOf(key, today, [a('agreement'), ...messages('chat', 'chat', 'chat', 'chat', 'chat')])).toBe(
      'nothing',
    );
  });
});
