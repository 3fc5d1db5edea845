import type { ViewHandlers } from '../../../lib/messaging/view-messages';

/** What the pictures show in place of an API’s answers. */
export const offlineAnswers: Partial<ViewHandlers> = {};
