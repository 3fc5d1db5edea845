import type { CreepEntry } from '../../../../lib/domain/scope-creep/creep-entries';
import type { CreepPeriod } from '../../../../lib/domain/scope-creep/scope-creep';
import type { Texts } from '../../../ui/texts';
import { creepSum } from './creep-sum';

type Heading = {
  client: string;
  engagement: string;
  /** The name of whoever asked; undefined where nobody knows. */
  nameOf: (stakeholderId: string) => string | undefined;
};

const kinds = ['addition', 'goodwill', 'unapproved'] as const;

/**
 * What came on top of a version, as plain text for the client: what was added with approval, what was done without
 * charge, what is still to be settled. Who of us said yes, and our own notes, are not in it.
 */
export function creepSummary(period: CreepPeriod, heading: Heading, texts: Texts): string {
  const { say, day } = texts;
  const groups = kinds.map((kind) => group(kind, period.entries, heading, texts)).filter((text) => text !== '');
  return [
    `${heading.client}: ${heading.engagement}`,
    say('change.summary.lead', { version: period.version, day: day(period.from) }),
    groups.length === 0 ? say('change.summary.nothing') : creepSum(period, texts),
    ...groups,
  ].join('\n\n');
}

function group(kind: CreepEntry['kind'], entries: readonly CreepEntry[], { nameOf }: Heading, texts: Texts): string {
  const { say, day, number } = texts;
  const lines = entries
    .filter((entry) => entry.kind === kind)
    .map(({ text, on, hours, askedById }) => {
      const name = askedById === null ? undefined : nameOf(askedById);
      const facts = [
        day(on),
        hours !== null && say('change.hours', { hours: number(hours) }),
        name !== undefined && say('change.summary.asked', { name }),
      ];
      return `- ${text} (${facts.filter(Boolean).join(', ')})`;
    });
  return lines.length === 0 ? '' : [say(`change.summary.${kind}`), ...lines].join('\n');
}
