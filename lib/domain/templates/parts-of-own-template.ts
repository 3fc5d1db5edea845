import type { DocumentOf } from '../document';
import type { NewPart } from './new-part';

/**
 * The parts that a workspace’s own template makes. They begin anew: without owners, people, milestones and days of the
 * engagement that the template was kept from.
 */
export function partsOfOwnTemplate(template: DocumentOf<'template'>, newId: () => string): NewPart[] {
  const items = template.items.map(
    ({ owner, milestoneId, previousId, dueOn, doneOn, acceptedOn, ...item }): NewPart => ({
      ...item,
      type: 'scopeItem',
      id: newId(),
    }),
  );
  const criteria = template.criteria.map(
    ({ owner, previousId, startsOn, dueOn, baselineOn, result, resultOn, feasibilityNote, ...criterion }): NewPart => ({
      ...criterion,
      type: 'criterion',
      id: newId(),
      stakeholderIds: [],
      expectationIds: [],
    }),
  );
  return [...items, ...criteria];
}
