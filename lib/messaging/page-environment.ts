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
  return {
    backend: createPortClient({ connect: connectToBackground, isSeen: () => document.visibilityState === 'visible' }),
    values: localValues,
    random: systemRandom,
  };
}
