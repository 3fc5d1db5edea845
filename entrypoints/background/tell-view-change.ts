import type { ViewChange } from '../../lib/replica/account';
import type { Background } from './background';
import { tellCards } from './badges/follow-cards';
import { tellTaught } from './taught/tell-taught';
import { tellDocks } from './tell-dock';

/** Tells the extension's pages and the docks what changed in the view. */
export function tellViewChange(background: Background, change: ViewChange): void {
  background.portfolio.changed(change);
  if (change.everything) background.tell({ kind: 'workspace' });
  else for (const engagementId of change.engagementIds) background.tell({ kind: 'engagement', engagementId });
  void tellDocks(background, change);
  void tellCards(background);
  if (change.everything) void tellTaught(background);
}
