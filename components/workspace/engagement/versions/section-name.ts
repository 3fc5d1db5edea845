import type { InterfaceKey } from '../../../../lib/domain/language';
import type { Texts } from '../../../ui/texts';

const names = new Map<string, InterfaceKey>([
  ['deliverable', 'agreed.in'],
  ['activity', 'agreed.in'],
  ['exclusion', 'agreed.out'],
  ['assumption', 'agreed.assumed'],
  ['clientDuty', 'agreed.client_does'],
  ['criterion', 'agreed.criteria'],
  ['milestone', 'agreed.milestones'],
  ['channel', 'editor.channels'],
]);

/** The part of an agreement in which a term stands. */
export function sectionName(section: string, { say }: Texts): string {
  const key = names.get(section);
  return key ? say(key) : section;
}
