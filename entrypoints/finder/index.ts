import { type MarksByApp, marksName } from '../../lib/adapters/page-script';
import { findApp, markedApps } from '../../lib/page/find-app';
import { whenShown } from '../../lib/page/when-shown';

/** The isolated world of the page: what `marks.js` left there, and whether the detector or this script runs already. */
type World = { [marksName]?: MarksByApp; goalpostStarted?: boolean; goalpostFinder?: boolean };

/**
 * Runs on granted sites of which it is not known yet which app they are, and once where the reader asks for the panel.
 * Returns the apps that the page has marks of.
 */
export default {
  main(): string[] {
    const world = globalThis as World;
    const marks = world[marksName] ?? {};
    if (!world.goalpostStarted && !world.goalpostFinder) {
      world.goalpostFinder = true;
      whenShown(() => findApp(marks, () => world.goalpostStarted === true));
    }
    return markedApps(marks);
  },
};
