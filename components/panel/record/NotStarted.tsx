import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { HeaderButtons, type HeaderTools } from '../PanelHeader';

/** Before anything was chosen: what this is, and the way to begin. */
export function NotStarted({ tools, onStart }: { tools: HeaderTools; onStart: () => void }) {
  const { say } = useTexts();
  return (
    <>
      <header class="header bare">
        <h1>{say('app.name')}</h1>
        <HeaderButtons {...tools} />
      </header>
      <main class="record-body">
        <p>{say('start.promise')}</p>
        <div class="buttons">
          <Button look="primary" onClick={onStart}>
            {say('start.begin')}
          </Button>
        </div>
      </main>
    </>
  );
}
