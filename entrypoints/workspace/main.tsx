import { render } from 'preact';
import '../../components/workspace/workspace.css';
import { WorkspaceContainer } from '../../components/workspace/WorkspaceContainer';
import { connectPage } from '../../lib/messaging/page-environment';
import { openOwnPage } from '../../lib/platform/tabs';
import { PageProvider } from '../../lib/queries/page-context';

/** The workspace page: a full tab. Its hash says which section is shown, see `components/workspace/route.ts`. */
const root = document.getElementById('workspace');
if (root) {
  render(
    <PageProvider environment={connectPage()}>
      <WorkspaceContainer openPage={(file) => void openOwnPage(file)} browserLanguages={navigator.languages} />
    </PageProvider>,
    root,
  );
}
