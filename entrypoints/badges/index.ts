import { type PageAdapter, registerName } from '../../lib/adapters/page-script';
import { startBadges } from '../../lib/page/badges/start-badges';

/** What the scripts of adapters left in the extension's isolated world, and whether this script runs already. */
type World = { [registerName]?: Record<string, PageAdapter>; goalpostBadges?: boolean };

/** Runs after the detector, and only in pages of apps of which some record is linked: the background puts it there. */
export default {
  main() {
    const world = globalThis as World;
    if (world.goalpostBadges) return;
    world.goalpostBadges = true;
    startBadges(Object.values(world[registerName] ?? {}));
  },
};
