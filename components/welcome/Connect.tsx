import { useState } from 'preact/hooks';
import type { SessionView } from '../../lib/queries/views';
import { AddressForm } from '../ui/AddressForm';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import { SignedIn } from './SignedIn';
import { apiAddress } from './site-address';

export type Connection = { userCode: string; connectUrl: string };

export type ConnectActions = {
  /** Begins a device authorization; null when nothing answered there. */
  connect: (apiUrl: string) => Promise<Connection | null>;
  openAddress: (url: string) => void;
  signOut: (discardWaiting: boolean) => void;
};

export type ConnectProps = {
  session: SessionView | undefined;
  actions: ConnectActions;
  /** Opens the workspace page. */
  onWorkspace: () => void;
};

/** Connects this browser to the team's API: an address, a code to compare, one click on the API's own page. */
export function Connect({ session, actions, onWorkspace }: ConnectProps) {
  const { say } = useTexts();
  const [connection, setConnection] = useState<Connection | null>(null);
  if (session?.state === 'signed_in')
    return <SignedIn session={session} onSignOut={actions.signOut} onWorkspace={onWorkspace} />;
  return (
    <section class="step" aria-labelledby="step-connect">
      <h2 id="step-connect">{say('welcome.connect')}</h2>
      <p>{session?.state === 'expired' ? say('welcome.expired') : say('welcome.connect_hint')}</p>
      {connection ? (
        <Approval connection={connection} onOpen={() => actions.openAddress(connection.connectUrl)} />
      ) : (
        <ApiAddress first={session?.apiUrl ?? ''} connect={actions.connect} onConnection={setConnection} />
      )}
    </section>
  );
}

type ApiAddressProps = {
  first: string;
  connect: ConnectActions['connect'];
  onConnection: (connection: Connection) => void;
};

function ApiAddress({ first, connect, onConnection }: ApiAddressProps) {
  const { say } = useTexts();
  const begin = async (address: string) => {
    const url = apiAddress(address);
    if (!url) return say('welcome.bad_address');
    const connection = await connect(url);
    if (!connection) return say('welcome.connect_failed');
    onConnection(connection);
    return null;
  };
  return (
    <AddressForm
      label={say('welcome.api_address')}
      placeholder="https://goalpost.example.com"
      submitLabel={say('welcome.connect_button')}
      first={first}
      isMain
      onSubmit={begin}
    />
  );
}

function Approval({ connection, onOpen }: { connection: Connection; onOpen: () => void }) {
  const { say } = useTexts();
  return (
    <div class="approval" role="status">
      <p>{say('welcome.code')}</p>
      <p class="code">{connection.userCode}</p>
      <p class="quiet">
        <Icon name="clock" /> {say('welcome.waiting')}
      </p>
      <div class="buttons">
        <Button onClick={onOpen}>{say('welcome.open_connect')}</Button>
      </div>
    </div>
  );
}
