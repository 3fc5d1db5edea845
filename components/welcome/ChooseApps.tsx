import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import type { AppsActions, KnownApp, OnAllow } from './apps-actions';
import { type KnownSite, SiteForm, SiteList } from './Sites';
import { TabSwitch } from './TabSwitch';

export type ChooseAppsProps = {
  apps: readonly KnownApp[];
  sites: readonly KnownSite[];
  hiddenTabs: readonly string[];
  site: string;
  onBack: (() => void) | null;
  actions: AppsActions;
};

/** Asks for one app at a time, after saying what for. */
export function ChooseApps({ apps, sites, hiddenTabs, site, onBack, actions }: ChooseAppsProps) {
  const { say } = useTexts();
  const [filter, setFilter] = useState('');
  const [told, setTold] = useState<{ text: string; isGood: boolean } | null>(null);
  const allow: OnAllow = async (name, origins, choice) => {
    const isAllowed = await (choice ? actions.allow(origins, choice) : actions.allow(origins));
    setTold({ text: isAllowed ? say('welcome.granted', { name }) : say('welcome.denied'), isGood: isAllowed });
  };
  const hosted = apps
    .filter(({ origins, name }) => origins.length > 0 && name.toLowerCase().includes(filter.trim().toLowerCase()))
    .sort((a, b) => Number(b.granted) - Number(a.granted) || a.name.localeCompare(b.name));
  return (
    <section class="step" aria-labelledby="step-apps">
      <h2 id="step-apps">{say('welcome.apps')}</h2>
      <p>{say('welcome.apps_hint')}</p>
      <SiteForm first={site} apps={apps} onAllow={allow} />
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
      <SiteList sites={sites} apps={apps} hiddenTabs={hiddenTabs} onAllow={allow} actions={actions} />
      <TextField type="search" label={say('welcome.filter_apps')} value={filter} onChange={setFilter} />
      <ul class="app-list">
        {hosted.map((app) => (
          <AppRow
            key={app.app}
            app={app}
            isTabHidden={hiddenTabs.includes(app.app)}
            onAllow={allow}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

type AppRowProps = { app: KnownApp; isTabHidden: boolean; onAllow: OnAllow; actions: AppsActions };

function AppRow({ app, isTabHidden, onAllow, actions }: AppRowProps) {
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
          <TabSwitch app={app.app} name={app.name} isHidden={isTabHidden} showTab={actions.showTab} />
          <Button
            look="plain"
            label={`${say('welcome.withdraw')}: ${app.name}`}
            onClick={() => void actions.withdraw(app.origins)}
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
