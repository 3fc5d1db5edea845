import type { ComponentType } from 'preact';
import type { InterfaceKey } from '../../../../lib/domain/language';
import type { EngagementView } from '../../../../lib/queries/views';
import { later } from '../../../ui/later';

export type EngagementSectionProps = {
  view: EngagementView;
  /** What the address says behind the section's own part. */
  detail: readonly string[];
};

/** One section of an engagement's page. */
export type EngagementSection = {
  /** Its part of the address, `#/engagements/ENGAGEMENT/ID`. */
  id: string;
  /** Its place among all, from the left. */
  position: number;
  title: InterfaceKey;
  View: ComponentType<EngagementSectionProps>;
};

type Options = Omit<EngagementSection, 'View'> & {
  /** Its code comes when it is first shown. */
  load: () => Promise<ComponentType<EngagementSectionProps>>;
};

/** Defines a section. Its file is named after its id, and is all that is needed for it to be shown. */
export function defineEngagementSection({ load, ...section }: Options): EngagementSection {
  return { ...section, View: later(load) };
}
