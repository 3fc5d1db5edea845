import { expect } from '@playwright/test';

/** Waits until a count stays as it is for a second, however long that takes to come, and gives it. */
export async function atRest(count: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  await expect(async () => {
    const before = last;
    last = await count();
    expect(last).toBe(before);
  }).toPass({ intervals: [1000], timeout: 40_000 });
  return last;
}
