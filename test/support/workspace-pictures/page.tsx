import { render } from 'preact';
import '../../../components/workspace/workspace.css';
import { WorkspaceContainer } from '../../../components/workspace/WorkspaceContainer';
import type { Language } from '../../../lib/domain/language';
import { languages } from '../../../lib/domain/languages/registry.generated';
import { preferencesKey } from '../../../lib/messaging/preferences';
import { PageProvider } from '../../../lib/queries/page-context';
import { pageOnSample } from '../page-on-sample';

/** Shows the workspace page on the sample workspace: `?language=de&theme=dark#/settings`. No extension. */
const asked = new URLSearchParams(location.search);
const code = asked.get('language') ?? 'en';
const language = Object.values<Language>(languages).find((candidate) => candidate.code === code);
const root = document.getElementById('workspace');
if (!root || !language) throw new Error('There is no such language.');
const environment = await pageOnSample({
  now: '2026-11-22T09:00:00.000Z',
  name: 'pictures',
  language,
});
await environment.values.set(preferencesKey, {
  theme: asked.get('theme') ?? 'light',
  language: code,
  tab: 'watch',
  hiddenTabs: [],
});
render(
  <PageProvider environment={environment}>
    <WorkspaceContainer openPage={() => {}} browserLanguages={[code]} />
  </PageProvider>,
  root,
);
