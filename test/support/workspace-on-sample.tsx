import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/preact';
import { vi } from 'vitest';
import { WorkspaceContainer } from '../../components/workspace/WorkspaceContainer';
import type { Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import { preferencesKey } from '../../lib/messaging/preferences';
import { PageProvider } from '../../lib/queries/page-context';
import { type PageOnSampleOptions, pageOnSample } from './page-on-sample';

let opened = 0;

/**
 * The workspace page at a place, on the real background over the sample workspace. The caller replaces
 * `lib/platform/browser`, which exists in an extension alone.
 */
export async function showWorkspace(
  hash: string,
  options: Partial<Pick<PageOnSampleOptions, 'language' | 'role' | 'answers'>> = {},
) {
  opened += 1;
  const language: Language = options.language ?? en;
  const environment = await pageOnSample({
    now: '2026-11-22T09:00:00.000Z',
    name: `workspace ${opened}`,
    ...options,
    language,
  });
  await environment.values.set(preferencesKey, { language: language.code });
  location.hash = hash;
  const openPage = vi.fn();
  const view = render(
    <PageProvider environment={environment}>
      <WorkspaceContainer openPage={openPage} browserLanguages={[language.code]} />
    </PageProvider>,
  );
  await settled();
  return { ...view, environment, openPage };
}

/** The page is drawn and nothing in it is on its way. */
export async function settled(): Promise<void> {
  await waitFor(
    () => {
      screen.getByRole('main');
      if (document.querySelector('[aria-busy]')) throw new Error('Something is still on its way.');
    },
    { timeout: 20_000 },
  );
}
