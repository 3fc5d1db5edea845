import type { ComponentType } from 'preact';
import type { InterfaceKey } from '../../../lib/domain/language';
import type { Role } from '../../../lib/domain/roles';
import { later } from '../../ui/later';

/** Under which heading of the navigation a section stands. */
export type SectionGroup = 'work' | 'knowledge' | 'workspace';

export type SectionProps = {
  /** What the address says behind the section's own part. */
  detail: readonly string[];
};

/** One section of the workspace page. */
export type Section = {
  /** Its part of the address, `#/ID`. */
  id: string;
  group: SectionGroup;
  /** Its place among all sections, from the top. */
  position: number;
  title: InterfaceKey;
  /** The least role that is shown it. */
  role: Role;
  View: ComponentType<SectionProps>;
};

type SectionOptions = Omit<Section, 'View' | 'role'> & {
  role?: Role;
  /** Its code comes when it is first shown. */
  load: () => Promise<ComponentType<SectionProps>>;
};

/** Defines a section. Its file is named after its id, and is all that is needed for it to be shown. */
export function defineSection({ load, role = 'viewer', ...section }: SectionOptions): Section {
  return { ...section, role, View: later(load) };
}
