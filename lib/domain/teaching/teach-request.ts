import { type CommandRequest, createRequest } from '../command-request';
import type { Adapter } from '../records/adapter-shape';

/** Stores an app that was taught. */
export const teachNew = (id: string, adapter: Adapter): CommandRequest =>
  createRequest({ type: 'adapter', id, ...adapter });

/** Stores what an app was taught anew: all that a lesson says, and who the older file came from no more. */
export const teachAgain = (id: string, adapter: Adapter): CommandRequest => ({
  name: 'document.edit',
  args: { type: 'adapter', id, set: { ...adapter, author: null } },
});
