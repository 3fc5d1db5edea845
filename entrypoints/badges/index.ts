import { type PageAdapter, registerName, taughtName } from '../../lib/adapters/page-script';
import type { ReadAddress } from '../../lib/page/badges/read-address';
import { startBadges } from '../../lib/page/badges/start-badges';

/**
 * The extension's isolated world: what the scripts of adapters and the detector left there, and whether this script runs
 * already.
 */
type World = {
  [registerName]?: Record<string, PageAdapter>;
  [taughtName]?: readonly PageAdapter[];
  goalpostReadAddress?: ReadAddress;
  goalpostBadges?: boolean;
};

/** Runs after the detector, and only in pages of apps of which some record is linked: the background puts it there. */
export default {
  main() {
    const world = globalThis as World;
    const { goalpostReadAddress: readAddress } = world;
    if (world.goalpostBadges || !readAddress) return;
    world.goalpostBadges = true;
    startBadges({ shipped: Object.values(world[registerName] ?? {}), taught: world[taughtName] ?? [] }, readAddress);
  },
};
