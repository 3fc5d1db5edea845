import { quotient } from '../values/exact';
import { byDayThenId } from './reading/days';
import type { Reading } from './reading/reading';
import { currentVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count, days, ratio } from './threshold';

/** Something the client sent us, and the way it came. */
type Inbound = { id: string; on: string; channel: string };

/** GR-57: the client writes to us, but not where we agreed. */
export const channelDrift = defineRule({
  key: 'channel.drift',
  number: 57,
  runsIn: ['active'],
  thresholds: { windowDays: days(30), minTotal: count(5), share: ratio(0.4), warnShare: ratio(0.6) },
  shows: { n: 'count', total: 'count', channel: 'word' },
  texts: {
    title: 'Messages outside the agreed channel',
    shown: { default: '{n} of {total} messages came by {channel}, which is not the agreed channel.' },
    next: 'Move the requests into the agreed channel, or agree this one too.',
    why: 'The agreed channel is used.',
    words: {
      email: 'e-mail',
      call: 'call',
      meeting: 'meeting',
      chat: 'chat',
      ticket: 'ticket',
      survey: 'survey',
      other: 'another way',
    },
  },
  *evaluate(reading, { windowDays, minTotal, share, warnShare }) {
    const agreed = new Set<string>(currentVersion(reading)?.channels.map(({ type }) => type));
    const inbound = inboundOf(reading).filter(({ on }) => reading.isWithin(on, windowDays));
    if (agreed.size === 0 || inbound.length < minTotal) return;
    const strays = inbound.filter(({ channel }) => !agreed.has(channel)).sort(byDayThenId);
    const newest = strays.at(-1);
    const found = quotient(strays.length, inbound.length);
    if (!newest || found.lt(share)) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: found.gte(warnShare) ? 'warning' : 'info',
      params: { n: strays.length, total: inbound.length, channel: mostFrequent(strays) },
      facts: { id: newest.id },
      since: newest.on,
    };
  },
});

function inboundOf(reading: Reading): Inbound[] {
  const feedback = reading.all('feedback').map(({ id, receivedOn, channel }) => ({ id, on: receivedOn, channel }));
  const requests = reading
    .all('request')
    .flatMap(({ id, receivedOn, channel }) => (channel === undefined ? [] : [{ id, on: receivedOn, channel }]));
  return [...feedback, ...requests, ...reading.all('contact').filter(({ direction }) => direction === 'in')];
}

/** The channel that most came by; of equal ones the first by its name. */
function mostFrequent(strays: readonly Inbound[]): string {
  const counts = new Map<string, number>();
  for (const { channel } of strays) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const [first] = [...counts].sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1));
  return first?.[0] ?? 'other';
}
