import { mayAct, type Role } from '../../lib/domain/roles';
import type { Section } from './sections/define-section';
import { sections } from './sections/registry.generated';

const all = Object.values<Section>(sections).sort((a, b) => a.position - b.position);

/** The sections that somebody of this role is shown, from the top. */
export function shownSections(role: Role): readonly Section[] {
  return all.filter((section) => mayAct(role, section.role));
}
