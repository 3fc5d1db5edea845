import type { SessionView } from '../../lib/queries/views';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';

export type ExploreProps = {
  session: SessionView | undefined;
  onExplore: () => void;
  onLook: () => void;
  onWorkspace: () => void;
};

/** The sample workspace: everything works, nothing leaves the device. */
export function Explore({ session, onExplore, onLook, onWorkspace }: ExploreProps) {
  const { say } = useTexts();
  if (session?.state === 'signed_in' || session?.state === 'expired') return null;
  const isOpen = session?.state === 'sample';
  return (
    <section class="step" aria-labelledby="step-explore">
      <h2 id="step-explore">{say('welcome.explore')}</h2>
      <p>{say('welcome.explore_hint')}</p>
      {isOpen && (
        <p class="done" role="status">
          <Icon name="check" />
          {say('welcome.explored')}
        </p>
      )}
      <div class="buttons">
        <Button look="primary" onClick={isOpen ? onLook : onExplore}>
          {isOpen ? say('welcome.look') : say('welcome.explore_button')}
        </Button>
        {isOpen && <Button onClick={onWorkspace}>{say('welcome.workspace')}</Button>}
      </div>
    </section>
  );
}
