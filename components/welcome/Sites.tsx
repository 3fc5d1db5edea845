import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import type { AppsActions, KnownApp, OnAllow } from './apps-actions';
import { originPattern, typedOrigin } from './site-address';
import { TabSwitch } from './TabSwitch';

/** A site of somebody's own: `permission` is what to ask for or to withdraw, `app` null until it is known. */
export type KnownSite = { address: string; permission: string; app: string | null; granted: boolean };

type SiteFormProps = { first: string; apps: readonly KnownApp[]; onAllow: OnAllow };

/** An app on the team's own server: its address is typed, and its app may be said. */
export function SiteForm({ first, apps, onAllow }: SiteFormProps) {
  const { say } = useTexts();
  const [address, setAddress] = useState(first);
  const [app, setApp] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = originPattern(address);
        const origin = typedOrigin(address);
        // The browser asks only within the click itself, so nothing may be waited for before.
        if (pattern && origin) onAllow(new URL(origin).host, [pattern], { address: origin, app: app || null });
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
      <AppSelect label={say('welcome.site_app')} apps={apps} value={app} onChange={setApp} />
      <Button submits>{say('welcome.add_site')}</Button>
    </form>
  );
}

type SiteListProps = {
  sites: readonly KnownSite[];
  apps: readonly KnownApp[];
  hiddenTabs: readonly string[];
  onAllow: OnAllow;
  actions: AppsActions;
};

/** The sites that were allowed, with what each runs: to correct, to withdraw, and to allow again. */
export function SiteList({ sites, ...others }: SiteListProps) {
  const { say } = useTexts();
  if (sites.length === 0) return null;
  return (
    <>
      <h3 id="own-sites">{say('welcome.sites')}</h3>
      <ul class="app-list" aria-labelledby="own-sites">
        {sites.map((site) => (
          <SiteRow key={site.address} site={site} {...others} />
        ))}
      </ul>
    </>
  );
}

function SiteRow({ site, apps, hiddenTabs, onAllow, actions }: Omit<SiteListProps, 'sites'> & { site: KnownSite }) {
  const { say } = useTexts();
  const { address, permission, app } = site;
  const name = address.replace(/^[*a-z]+:\/\//, '');
  const appName = apps.find((known) => known.app === app)?.name ?? null;
  return (
    <li class="app-row site-row">
      <span>
        <span class="app-name">{name}</span>
        {site.granted ? (
          <span class="chip good">
            <Icon name="check" />
            {say('welcome.allowed')}
          </span>
        ) : (
          <span class="chip">{say('welcome.withdrawn')}</span>
        )}
      </span>
      {/* A pattern for many sites runs no one app. */}
      {!address.includes('*') && (
        <AppSelect
          label={say('welcome.app_at', { address: name })}
          labelUnseen
          apps={apps}
          value={app ?? ''}
          onChange={(chosen) => actions.chooseApp({ address, app: chosen || null })}
        />
      )}
      <span class="buttons">
        {site.granted && app !== null && appName !== null && (
          <TabSwitch app={app} name={appName} isHidden={hiddenTabs.includes(app)} showTab={actions.showTab} />
        )}
        {site.granted ? (
          <Button
            look="plain"
            label={`${say('welcome.withdraw')}: ${name}`}
            onClick={() => void actions.withdraw([permission])}
          >
            {say('welcome.withdraw')}
          </Button>
        ) : (
          <>
            <Button
              label={`${say('welcome.allow_again')}: ${name}`}
              onClick={() => onAllow(name, [permission], { address, app })}
            >
              {say('welcome.allow_again')}
            </Button>
            <Button
              look="plain"
              label={`${say('welcome.forget_site')}: ${name}`}
              onClick={() => actions.forgetSite(address)}
            >
              {say('welcome.forget_site')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

type AppSelectProps = {
  label: string;
  labelUnseen?: boolean;
  apps: readonly KnownApp[];
  value: string;
  onChange: (app: string) => void;
};

/** The apps that people host themselves, and the one chosen already. */
function AppSelect({ apps, value, ...field }: AppSelectProps) {
  const { say } = useTexts();
  const options = apps
    .filter((known) => known.selfHosted || known.app === value)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((known) => ({ value: known.app, label: known.name }));
  return <SelectField {...field} value={value} options={[{ value: '', label: say('welcome.find_out') }, ...options]} />;
}
