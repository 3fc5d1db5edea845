import type { Reading } from './reading/reading';
import {
  type Agreement,
  type Criterion,
  criteriaOf,
  isWork,
  itemsOf,
  type Milestone,
  milestonesOf,
  offeredVersion,
  type ScopeItem,
  sinceVersion,
} from './reading/versions';
import { defineRule, subjectOf } from './rule';

/** GR-07: something was promised, and nobody is named who does it. */
export const itemNoOwner = defineRule({
  key: 'item.no_owner',
  number: 7,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { item: 'text' },
  texts: {
    title: 'No owner',
    shown: { default: '{item} has no owner.' },
    next: 'Name one person, on our side or the client’s.',
    why: 'Who does what is part of the promise.',
  },
  *evaluate(reading) {
    const version = offeredVersion(reading);
    if (!version) return;
    for (const part of ownableParts(reading, version)) {
      if (part.owner !== undefined) continue;
      yield {
        subject: subjectOf(part),
        severity: reading.engagement.status === 'draft' ? 'info' : 'warning',
        params: { item: nameOf(part) },
        facts: { id: part.id },
        since: sinceVersion(version),
      };
    }
  },
});

function ownableParts(reading: Reading, version: Agreement): (ScopeItem | Criterion | Milestone)[] {
  const items = itemsOf(reading, version).filter((item) => isWork(item) || item.kind === 'clientDuty');
  return [...items, ...criteriaOf(reading, version), ...milestonesOf(reading, version)];
}

function nameOf(part: ScopeItem | Criterion | Milestone): string {
  switch (part.type) {
    case 'scopeItem':
      return part.text;
    case 'criterion':
      return part.statement;
    case 'milestone':
      return part.name;
  }
}
