import { type CommandRequest, createRequest } from '../command-request';
import type { Adapter } from '../records/adapter-shape';

/** Stores an app that was taught. */
export const teachNew = (id: string, adapter: Adapter): CommandRequest =>
  createRequest({ type: 'adapter', id, ...adapter });

/** Stores what an app was taught anew; what was said of it before and is not any more is cleared. */
export const teachAgain = (id: string, adapter: Adapter): CommandRequest => ({
  name: 'document.edit',
  args: { type: 'adapter', id, set: { author: null, taughtFrom: null, ...adapter } },
});
