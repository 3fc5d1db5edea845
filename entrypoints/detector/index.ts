import { mostCertain } from '../../lib/adapters/address/most-certain';
import { type PageAdapter, registerName, taughtName } from '../../lib/adapters/page-script';
import { type Companions, startDetector } from '../../lib/page/detector';
import { whenShown } from '../../lib/page/when-shown';

/**
 * What other scripts leave here, in the extension's isolated world: adapters, and what follows opened rows. And what is
 * left for the scripts that draw badges and make the dock's panel.
 */
type World = {
  [registerName]?: Record<string, PageAdapter>;
  [taughtName]?: readonly PageAdapter[];
  goalpostFollowRows?: Companions['followRows'];
  goalpostReadAddress?: typeof mostCertain;
  goalpostStarted?: boolean;
  goalpostJoinPanel?: ReturnType<typeof startDetector>;
};

/** Runs in pages of granted apps, after the scripts of their adapters, which the background registers with it. */
export default {
  main() {
    const world = globalThis as World;
    // Run twice (registered, and again by the toolbar button): the first one stays.
    if (world.goalpostStarted) return;
    world.goalpostStarted = true;
    world.goalpostReadAddress = mostCertain;
    const companions: Companions = {
      followRows: world.goalpostFollowRows,
      onTaught(taught) {
        world[taughtName] = taught;
      },
    };
    whenShown(() => {
      world.goalpostJoinPanel = startDetector(Object.values(world[registerName] ?? {}), companions);
    });
  },
};
