import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { onWake, wakeEvery } from '../../lib/platform/alarms';
import { onMenuChoice } from '../../lib/platform/context-menus';
import { closeSessionValues, onInstalled, onOnline } from '../../lib/platform/lifecycle';
import { answerInOmnibox } from '../../lib/platform/omnibox';
import { onPageMessage } from '../../lib/platform/page-mail';
import { onPermissionsChanged } from '../../lib/platform/permissions';
import { onPageConnected } from '../../lib/platform/ports';
import { localValues } from '../../lib/platform/stored-values';
import { onAddressChanged, onPressed, onTabClosed, openOwnPage } from '../../lib/platform/tabs';
import { followPage } from './follow-page';
import { refreshPageScripts } from './recognise-site';
import { Sites } from './sites';
import { type Started, startBackground, updateWatched } from './start-background';
import { engagementOmnibox } from './surfaces/engagement-omnibox';
import { FramelessTabs } from './surfaces/frameless-tabs';
import { followAddress } from './surfaces/note-address';
import { press } from './surfaces/press';
import { showSelectionMenu, takeSelection } from './surfaces/selection-menu';
import { tellShown } from './tell-shown';

/** How often the workspace is looked at while no panel is open, in minutes. */
const quietMinutes = 5;

/**
 * The background: owns the replica and the sync, and answers the extension's pages and content scripts. Every listener
 * is added in the first turn, because the browser starts a stopped worker only for what it listens to.
 */
export default defineBackground(() => {
  // The extension's policy forbids the code that zod would otherwise make.
  z.config({ jitless: true });
  const sites = new Sites(localValues);
  const frameless = new FramelessTabs();
  const started: Promise<Started> = startBackground(sites, frameless);

  onPageConnected(async (port, sender) => {
    const { background, server } = await started;
    server.accept(port, sender);
    if (sender.tabId !== null) await tellShown(background, sender.tabId);
  });
  onPageMessage(async (message, sender) => {
    const { background, server } = await started;
    await followPage(background, message, sender);
    await updateWatched(background, server);
  });
  onTabClosed(async (tabId) => {
    const { background } = await started;
    frameless.forget(tabId);
    await Promise.all([background.pages.remove(tabId), background.handedTexts.forget(tabId)]);
  });
  onPressed((what, tabId, url) => void press(started, frameless, { what, tabId, url }));
  onMenuChoice((choice) => void takeSelection(started, frameless, choice));
  onAddressChanged(async (tabId, url) => followAddress((await started).background, tabId, url));
  answerInOmnibox(engagementOmnibox(started));
  onPermissionsChanged(async () => {
    const { background } = await started;
    await refreshPageScripts(background);
    // Withdrawn in the browser's own settings, it is shown as withdrawn at once.
    background.tell({ kind: 'workspace' });
  });
  onInstalled((isFirst) => {
    void started.then(async ({ background }) => {
      void refreshPageScripts(background);
      await showSelectionMenu(await background.language());
    });
    if (isFirst) void openOwnPage('welcome.html');
  });
  onOnline(() => void synchronise(started));
  onWake(() => void synchronise(started));

  void closeSessionValues();
  void wakeEvery('look', quietMinutes);
  void started.then(async ({ background }) => {
    // Opening the account begins a sync; a sign-in that waited for its approval goes on.
    await background.keeper.current();
    await background.connecting.resume();
  });
});

async function synchronise(started: Promise<Started>): Promise<void> {
  const { background } = await started;
  await background.connecting.resume();
  const account = await background.keeper.current();
  await account?.synchronise();
}
