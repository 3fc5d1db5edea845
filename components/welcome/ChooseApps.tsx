import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import { originPattern } from './site-address';

export type KnownApp = { app: string; name: string; origins: string[]; selfHosted: boolean; granted: boolean };

export type AppsActions = {
  /** Asks the browser, in the same click; true when the reader said yes. */
  allow: (origins: readonly string[]) => Promise<boolean>;
  withdraw: (origins: readonly string[]) => Promise<void>;
};

export type ChooseAppsProps = {
  apps: readonly KnownApp[];
  site: string;
  onBack: (() => void) | null;
  actions: AppsActions;
};

/** Asks for one app at a time, after saying what for. */
export function ChooseApps({ apps, site, onBack, actions }: ChooseAppsProps) {
  const { say } = useTexts();
  const [filter, setFilter] = useState('');
  const [told, setTold] = useState<{ text: string; isGood: boolean } | null>(null);
  const allow = async (name: string, origins: readonly string[]) => {
    const isAllowed = await actions.allow(origins);
    setTold({ text: isAllowed ? say('welcome.granted', { name }) : say('welcome.denied'), isGood: isAllowed });
  };
  const hosted = apps
    .filter(({ origins, name }) => origins.length > 0 && name.toLowerCase().includes(filter.trim().toLowerCase()))
    .sort((a, b) => Number(b.granted) - Number(a.granted) || a.name.localeCompare(b.name));
  return (
    <section class="step" aria-labelledby="step-apps">
      <h2 id="step-apps">{say('welcome.apps')}</h2>
      <p>{say('welcome.apps_hint')}</p>
      <SiteForm first={site} onAllow={allow} />
      <p class={told?.isGood ? 'done' : 'quiet'} role="status">
        {told?.isGood && <Icon name="check" />}
        {told?.text}
      </p>
      {told?.isGood && onBack && (
        <div class="buttons">
          <Button look="primary" onClick={onBack}>
            {say('welcome.go_back')}
          </Button>
        </div>
      )}
      <TextField type="search" label={say('welcome.filter_apps')} value={filter} onChange={setFilter} />
      <ul class="app-list">
        {hosted.map((app) => (
          <AppRow key={app.app} app={app} onAllow={allow} onWithdraw={actions.withdraw} />
        ))}
      </ul>
    </section>
  );
}

type AppRowProps = {
  app: KnownApp;
  onAllow: (name: string, origins: readonly string[]) => void;
  onWithdraw: AppsActions['withdraw'];
};

function AppRow({ app, onAllow, onWithdraw }: AppRowProps) {
  const { say } = useTexts();
  const hosts = app.origins.map((origin) => origin.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, ''));
  return (
    <li class="app-row">
      <span>
        <span class="app-name">{app.name}</span>
        <span class="small quiet">{hosts.join(', ')}</span>
      </span>
      {app.granted ? (
        <span class="buttons">
          <span class="chip good">
            <Icon name="check" />
            {say('welcome.allowed')}
          </span>
          <Button
            look="plain"
            label={`${say('welcome.withdraw')}: ${app.name}`}
            onClick={() => void onWithdraw(app.origins)}
          >
            {say('welcome.withdraw')}
          </Button>
        </span>
      ) : (
        <Button label={`${say('welcome.allow')}: ${app.name}`} onClick={() => onAllow(app.name, app.origins)}>
          {say('welcome.allow')}
        </Button>
      )}
    </li>
  );
}

/** An app on the team's own server: its address is typed. */
function SiteForm({ first, onAllow }: { first: string; onAllow: AppRowProps['onAllow'] }) {
  const { say } = useTexts();
  const [address, setAddress] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = originPattern(address);
        // The browser asks only within the click itself, so nothing may be waited for before.
        if (pattern) onAllow(pattern.replace(/^https?:\/\/|\/\*$/g, ''), [pattern]);
        else setProblem(say('welcome.bad_address'));
      }}
    >
      <TextField
        type="url"
        label={say('welcome.self_hosted')}
        placeholder="https://redmine.example.com"
        value={address}
        onChange={(next) => {
          setAddress(next);
          setProblem(null);
        }}
        problem={problem}
      />
      <Button submits>{say('welcome.add_site')}</Button>
    </form>
  );
}
