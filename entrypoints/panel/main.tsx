import { render } from 'preact';
import '../../components/panel/panel.css';
import { PanelContainer } from '../../components/panel/PanelContainer';
import type { PanelSite } from '../../components/panel/panel-site';
import { connectPage } from '../../lib/messaging/page-environment';
import { openOwnPage } from '../../lib/platform/tabs';
import { PageProvider } from '../../lib/queries/page-context';

/** The panel page: in a host page's dock, in the browser's side panel (`?tab=ID`), or in a tab (`?engagement=ID`). */
function readSite(address: Location): PanelSite {
  const asked = new URLSearchParams(address.search);
  const tab = Number(asked.get('tab') ?? Number.NaN);
  return {
    tabId: Number.isInteger(tab) ? tab : null,
    engagementId: asked.get('engagement'),
    isDocked: window.parent !== window,
  };
}

const root = document.getElementById('panel');
if (root) {
  render(
    <PageProvider environment={connectPage()}>
      <PanelContainer
        site={readSite(location)}
        openPage={(file) => void openOwnPage(file)}
        browserLanguages={navigator.languages}
        today={new Date().toLocaleDateString('sv-SE')}
      />
    </PageProvider>,
    root,
  );
}
