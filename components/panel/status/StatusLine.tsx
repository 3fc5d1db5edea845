import type { SessionView } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';

export type StatusLineProps = {
  session: SessionView | undefined;
  onSignIn: () => void;
  onTray: () => void;
  onKeys: () => void;
  onRemoveSample: () => void;
  /** Opens the workspace page; left out where this is that page. */
  onWorkspace?: () => void;
};

/** How the sync stands, in words, and what needs the reader. */
export function StatusLine({ session, onSignIn, onTray, onKeys, onRemoveSample, onWorkspace }: StatusLineProps) {
  const { say } = useTexts();
  return (
    <footer class="status-line">
      <span class="status-words">
        {session && <SyncState session={session} onSignIn={onSignIn} onRemoveSample={onRemoveSample} />}
        {session?.wasDamaged && (
          <span class="status-refused" role="alert">
            <Icon name="warning" />
            {say('status.damaged')}
          </span>
        )}
        {session && session.refused > 0 && (
          <button type="button" class="status-refused" onClick={onTray}>
            <Icon name="warning" />
            {say('status.refused', { count: session.refused })}
          </button>
        )}
      </span>
      <span class="status-links">
        {onWorkspace && session && session.state !== 'none' && (
          <Button look="link" onClick={onWorkspace}>
            {say('status.workspace')}
          </Button>
        )}
        <Button look="link" onClick={onKeys}>
          <kbd>?</kbd> {say('status.keys')}
        </Button>
      </span>
    </footer>
  );
}

type SyncStateProps = Pick<StatusLineProps, 'onSignIn' | 'onRemoveSample'> & { session: SessionView };

function SyncState({ session, onSignIn, onRemoveSample }: SyncStateProps) {
  const { say } = useTexts();
  const { waiting } = session;
  if (session.state === 'sample') {
    return (
      <span>
        {say('status.sample')}{' '}
        <Button look="link" onClick={onRemoveSample}>
          {say('status.remove_sample')}
        </Button>
      </span>
    );
  }
  if (session.state === 'expired') {
    return (
      <span>
        {waiting > 0 && `${say('status.waiting', { count: waiting })} `}
        <Button look="link" onClick={onSignIn}>
          {say('status.sign_in_again')}
        </Button>
      </span>
    );
  }
  if (!session.online) return <span>{say('status.offline', { count: waiting })}</span>;
  return <span>{waiting > 0 ? say('status.waiting', { count: waiting }) : say('status.all_saved')}</span>;
}
