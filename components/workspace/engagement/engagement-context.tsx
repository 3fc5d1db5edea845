import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeptTexts } from '../../../lib/queries/kept-texts';
import type { EngagementView } from '../../../lib/queries/views';

/** What the sections of an engagement's page need beside what they share with the panel's parts (`usePanel`). */
export type EngagementPageContents = {
  view: EngagementView;
  /** The reader may propose, decide and withdraw. */
  isLead: boolean;
  openSection: (section: string, ...detail: string[]) => void;
  /** What is being typed into fields that save themselves. */
  kept: KeptTexts;
};

const PageContext = createContext<EngagementPageContents | null>(null);
export const EngagementPageProvider = PageContext.Provider;

export function useEngagementPage(): EngagementPageContents {
  const contents = useContext(PageContext);
  if (!contents) throw new Error('There is no engagement page above this component.');
  return contents;
}
