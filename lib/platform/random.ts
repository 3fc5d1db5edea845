import { v7 } from 'uuid';

/** Chance as a value, so that tests are repeatable. */
export type Random = {
  /** A new UUIDv7: its order is the order of making. */
  uuid(): string;
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
};

export const systemRandom: Random = { uuid: () => v7(), fraction: () => Math.random() };
