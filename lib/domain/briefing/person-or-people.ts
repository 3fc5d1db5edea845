import type { DocumentOf } from '../document';
import type { BriefingPlace } from './briefing-question';

/** The first person’s card; where nobody is known yet, the place where people are added. */
export function personOrPeople(first: DocumentOf<'stakeholder'> | undefined): BriefingPlace {
  return first ? { at: 'person', id: first.id } : { at: 'people' };
}
