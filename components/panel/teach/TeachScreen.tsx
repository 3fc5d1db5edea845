import { useTexts } from '../../ui/texts';
import { HeaderButtons, type HeaderTools } from '../PanelHeader';
import { TeachEntry, type TeachEntryProps } from './TeachEntry';

/** The lesson that goes on beside a page that is known: its app is taught again, or another app of its origin. */
export function TeachScreen({ tools, ...entry }: TeachEntryProps & { tools: HeaderTools }) {
  const { say } = useTexts();
  return (
    <>
      <header class="header bare">
        <h1>{say('teach.entry')}</h1>
        <HeaderButtons {...tools} />
      </header>
      <main class="record-body">
        <TeachEntry {...entry} />
      </main>
    </>
  );
}
