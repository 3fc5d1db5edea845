import type { DocumentOf } from '../document';
import { quotient } from '../values/exact';
import { originOf } from './reading/lineage';
import { nameOfRef } from './reading/named';
import type { Reading } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { count, days, ratio } from './threshold';

type Feedback = DocumentOf<'feedback'>;

/** GR-51: one negative comment is a remark, several are a message. */
export const feedbackNegativeCluster = defineRule({
  key: 'feedback.negative_cluster',
  number: 51,
  core: true,
  runsIn: ['active'],
  thresholds: {
    minCount: count(3),
    windowDays: days(14),
    share: ratio(0.5),
    minTotal: count(4),
    shareDays: days(30),
  },
  shows: { count: 'count', days: 'count', topic: 'text' },
  texts: {
    title: 'Negative feedback gathers',
    shown: {
      default:
        '{count, plural, one {# negative comment} other {# negative comments}} in {days, plural, one {# day} other {# days}}.',
      aboutTopic:
        '{count, plural, one {# negative comment} other {# negative comments}} in {days, plural, one {# day} other {# days}}, most about {topic}.',
    },
    next: 'Call before the next report, and bring an alternative.',
    why: 'Feedback is read as a whole.',
  },
  *evaluate(reading, { minCount, windowDays, share, minTotal, shareDays }) {
    const inWindow = receivedWithin(reading, windowDays).filter(isNegative);
    const inShareDays = receivedWithin(reading, shareDays);
    const negativeShare = inShareDays.filter(isNegative);
    const windows: { days: number; negative: Feedback[] }[] = [];
    if (inWindow.length >= minCount) windows.push({ days: windowDays, negative: inWindow });
    if (inShareDays.length >= minTotal && quotient(negativeShare.length, inShareDays.length).gte(share)) {
      windows.push({ days: shareDays, negative: negativeShare });
    }
    const [shortest] = windows.sort((a, b) => a.days - b.days);
    const newest = shortest?.negative.at(-1);
    if (!shortest || !newest) return;
    const topic = topicOf(reading, shortest.negative);
    yield {
      subject: subjectOf(reading.engagement),
      severity: 'warning',
      params: {
        count: shortest.negative.length,
        days: shortest.days,
        topic,
        ...(topic === null ? {} : { variant: 'aboutTopic' }),
      },
      facts: { id: newest.id },
      since: newest.receivedOn,
    };
  },
});

const isNegative = ({ sentiment }: Feedback) => sentiment === 'negative';

/** Feedback of the last days, the newest last. */
function receivedWithin(reading: Reading, days: number): Feedback[] {
  return reading
    .all('feedback')
    .filter(({ receivedOn }) => reading.isWithin(receivedOn, days))
    .sort((a, b) => (a.receivedOn === b.receivedOn ? (a.id < b.id ? -1 : 1) : a.receivedOn < b.receivedOn ? -1 : 1));
}

/** What most of the feedback is about; of equal ones what the newer is about. Null when none says. */
function topicOf(reading: Reading, feedback: readonly Feedback[]): string | null {
  const topics = new Map<string, { name: string; times: number }>();
  for (const { about } of [...feedback].reverse()) {
    const name = about && nameOfRef(reading, about);
    if (!about || !name) continue;
    const key = topicKey(reading, about);
    const known = topics.get(key);
    topics.set(key, { name: known?.name ?? name, times: (known?.times ?? 0) + 1 });
  }
  const [first] = [...topics.values()].sort((a, b) => b.times - a.times);
  return first?.name ?? null;
}

/** One key for an item and those it follows in earlier versions. */
function topicKey(reading: Reading, { type, id }: { type: string; id: string }): string {
  if (type !== 'scopeItem' && type !== 'criterion' && type !== 'milestone') return `${type} ${id}`;
  const item = reading.find(type, id);
  return `${type} ${item ? originOf(reading, item) : id}`;
}
