import { connectToBackground } from '../platform/ports';
import { type Random, systemRandom } from '../platform/random';
import { localValues, type StoredValues } from '../platform/stored-values';
import type { Backend } from './backend';
import { createPortClient } from './port-client';

/** All that an extension page has of the world outside of it. A test hands in its own. */
export type PageEnvironment = {
  backend: Backend;
  /** Drafts and preferences of this device. */
  values: StoredValues;
  random: Random;
};

/** The real environment of a page of the extension. */
export function connectPage(): PageEnvironment {
  const isSeen = () => document.visibilityState === 'visible';
  const backend = createPortClient({ connect: connectToBackground, isSeen });
  // A worker that was stopped is not started for this, and Chromium tells a running one nothing of it either.
  addEventListener('online', () => void backend.ask('session/online', {}).catch(() => {}));
  return {
    backend,
    values: localValues,
    random: systemRandom,
  };
}
