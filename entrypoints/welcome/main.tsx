import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { WelcomeContainer } from '../../components/welcome/WelcomeContainer';
import { connectPage } from '../../lib/messaging/page-environment';
import { removeOrigins, requestOrigins } from '../../lib/platform/permissions';
import { openOwnPage, openTab } from '../../lib/platform/tabs';
import { PageProvider } from '../../lib/queries/page-context';

/** The first-run page. `?site=ADDRESS` is the page somebody came from: they are led back to it. */
const site = new URLSearchParams(location.search).get('site') ?? '';

const root = document.getElementById('welcome');
if (root) {
  render(
    <PageProvider environment={connectPage()}>
      <WelcomeContainer
        platform={{
          requestOrigins,
          removeOrigins,
          openPage: (file) => void openOwnPage(file),
          openAddress: (url) => void openTab(url, null),
          browserLanguages: navigator.languages,
        }}
        site={site}
        onBack={site === '' ? null : () => window.close()}
      />
    </PageProvider>,
    root,
  );
}
