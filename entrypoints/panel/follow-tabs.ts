import type { PanelSite } from '../../components/panel/panel-site';
import type { Backend } from '../../lib/messaging/backend';
import { followActiveTab } from '../../lib/platform/tabs';

/**
 * Follows the tab in front. An engagement that the reader opened beside it stays until another tab comes in front or
 * this one shows something else: from then on it could be another client's.
 */
export function followTabs(backend: Backend, setSite: (next: (before: PanelSite) => PanelSite) => void): void {
  void followActiveTab((tabId) =>
    setSite((before) => (before.tabId === tabId ? before : { ...before, tabId, engagementId: null })),
  );
  backend.listen((told) => {
    if (told.kind !== 'record') return;
    setSite((before) => (before.tabId === told.tabId ? { ...before, engagementId: null } : before));
  });
}
