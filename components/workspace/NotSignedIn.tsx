import { Button } from '../ui/Button';
import { useTexts } from '../ui/texts';

/** Nothing was chosen on this device yet: neither the sample nor a team's workspace. */
export function NotSignedIn({ onStart }: { onStart: () => void }) {
  const { say } = useTexts();
  return (
    <main class="not-signed-in">
      <h1>{say('workspace.not_started')}</h1>
      <p class="quiet">{say('workspace.not_started_hint')}</p>
      <div class="buttons">
        <Button look="primary" onClick={onStart}>
          {say('workspace.start')}
        </Button>
      </div>
    </main>
  );
}
