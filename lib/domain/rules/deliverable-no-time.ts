import { isEmpty } from '../values/normal-form';
import type { Reading } from './reading/reading';
import { itemsOf, offeredVersion, type ScopeItem, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-08: a deliverable without a date, a duration or a milestone. */
export const deliverableNoTime = defineRule({
  key: 'deliverable.no_time',
  number: 8,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { deliverable: 'text' },
  texts: {
    title: 'No date or duration',
    shown: { default: '{deliverable} has no date and no duration.' },
    next: 'Add a date, or a duration counted from a named event.',
    why: 'How long it takes is part of the promise.',
  },
  *evaluate(reading) {
    const version = offeredVersion(reading);
    if (!version) return;
    for (const item of itemsOf(reading, version)) {
      if (item.kind !== 'deliverable' || hasTime(reading, item)) continue;
      yield {
        subject: subjectOf(item),
        severity: reading.engagement.status === 'draft' ? 'info' : 'warning',
        params: { deliverable: item.text },
        facts: { text: item.text },
        since: sinceVersion(version),
      };
    }
  },
});

function hasTime(reading: Reading, item: ScopeItem): boolean {
  if (item.dueOn !== undefined) return true;
  if (item.duration?.days !== undefined && !isEmpty(item.duration.from)) return true;
  return reading.find('milestone', item.milestoneId) !== undefined;
}
