import { useState } from 'preact/hooks';
import type { SessionView } from '../../lib/queries/views';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';

export type SignedInProps = {
  session: SessionView;
  onSignOut: (discardWaiting: boolean) => void;
  onWorkspace: () => void;
};

/** Who is connected to what. Signing out with changes that are not stored yet asks first. */
export function SignedIn({ session, onSignOut, onWorkspace }: SignedInProps) {
  const { say } = useTexts();
  const [isWarned, setWarned] = useState(false);
  const signOut = () => {
    if (session.waiting > 0 && !isWarned) setWarned(true);
    else onSignOut(isWarned);
  };
  return (
    <section class="step" aria-labelledby="step-connect">
      <h2 id="step-connect">{say('welcome.connect')}</h2>
      <p class="done" role="status">
        <Icon name="check" />
        {say('welcome.connected', {
          workspace: session.workspaceName ?? session.apiUrl ?? '',
          name: session.member?.name ?? '',
        })}
      </p>
      {isWarned && (
        <p class="problem" role="alert">
          <Icon name="warning" />
          {say('welcome.sign_out_waiting', { count: session.waiting })}
        </p>
      )}
      <div class="buttons">
        <Button onClick={onWorkspace}>{say('welcome.workspace')}</Button>
        <Button onClick={signOut}>{isWarned ? say('welcome.sign_out_anyway') : say('welcome.sign_out')}</Button>
        {isWarned && (
          <Button look="plain" onClick={() => setWarned(false)}>
            {say('common.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}
