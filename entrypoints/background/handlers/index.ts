import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { Background } from '../background';
import { adminHandlers } from './admin';
import { appHandlers } from './apps';
import { commandHandlers } from './commands';
import { engagementHandlers } from './engagement';
import { recordHandlers } from './record';
import { sessionHandlers } from './session';
import { signingHandlers } from './signing';
import { teachingHandlers } from './teaching';
import { trayHandlers } from './tray';
import { workspaceHandlers } from './workspace';

/** The whole protocol: a kind without a handler does not compile. */
export function viewHandlers(background: Background): ViewHandlers {
  return {
    ...sessionHandlers(background),
    ...recordHandlers(background),
    ...engagementHandlers(background),
    ...commandHandlers(background),
    ...workspaceHandlers(background),
    ...adminHandlers(background),
    ...trayHandlers(background),
    ...signingHandlers(background),
    ...appHandlers(background),
    ...teachingHandlers(background),
    // That it arrived is all it is for.
    'panel/ping': async () => ({}),
  };
}
