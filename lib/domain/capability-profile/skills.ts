import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { isLacking } from '../rules/reading/capabilities';

type Capability = DocumentOf<'capability'>;

/** What the team can do, and what it does not, each by name. */
export type Skills = {
  /** Ours, or a confirmed partner's. */
  available: Capability[];
  /** Under a condition that has a plan. */
  planned: Capability[];
  /** Under a condition nobody has a plan for, or not at all. */
  missing: Capability[];
  /** Nobody has said yet. */
  unknown: Capability[];
  /** The list “we do not do this”. */
  declined: Capability[];
};

/** Sorts the skills by what can be promised on `today`: a partner counts from the day they confirmed. */
export function skillsOf(index: DocumentIndex, today: string): Skills {
  const skills: Skills = { available: [], planned: [], missing: [], unknown: [], declined: [] };
  for (const capability of [...index.list('capability')].sort((a, b) => a.name.localeCompare(b.name))) {
    skills[placeOf(capability, today)].push(capability);
  }
  return skills;
}

function placeOf(capability: Capability, today: string): keyof Skills {
  if (capability.weDoNotDoThis) return 'declined';
  if (capability.status === 'unknown') return 'unknown';
  if (isLacking(capability, today)) return 'missing';
  return capability.status === 'conditional' ? 'planned' : 'available';
}
