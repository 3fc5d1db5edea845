import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/panel/panel.css';
import { PanelContainer } from '../../components/panel/PanelContainer';
import type { PanelSite } from '../../components/panel/panel-site';
import { connectPage } from '../../lib/messaging/page-environment';
import { openOwnPage } from '../../lib/platform/tabs';
import { PageProvider } from '../../lib/queries/page-context';

const asked = new URLSearchParams(location.search);
const environment = connectPage();

/**
 * The panel page: in a host page's dock, in the browser's side panel (`?side`), below the toolbar button (`?popup`), or
 * in a tab (`?engagement=ID`, or `?tab=ID` for what another tab shows).
 */
function readSite(): PanelSite {
  const tab = Number(asked.get('tab') ?? Number.NaN);
  return {
    tabId: Number.isInteger(tab) ? tab : null,
    engagementId: asked.get('engagement'),
    textId: asked.get('text'),
    isDocked: window.parent !== window,
  };
}

/** The panel for its site; beside the browser's own tabs, for the one in front. */
function PanelPage() {
  const [site, setSite] = useState(readSite);
  useEffect(() => {
    // Apart, so that the panel in a page does not load it.
    if (asked.has('side'))
      void import('./follow-tabs').then(({ followTabs }) => followTabs(environment.backend, setSite));
  }, []);
  return (
    <PanelContainer
      site={site}
      openPage={(file) => void openOwnPage(file)}
      browserLanguages={navigator.languages}
      today={new Date().toLocaleDateString('sv-SE')}
    />
  );
}

const root = document.getElementById('panel');
if (asked.has('popup')) document.documentElement.classList.add('popup');
if (root) {
  render(
    <PageProvider environment={environment}>
      <PanelPage />
    </PageProvider>,
    root,
  );
}
