import type { CDPSession } from '@playwright/test';

/** How often the profiler looks, in microseconds. */
const lookEveryMicroseconds = 100;

/** Runs `act` under the sampling profiler of a page; gives the milliseconds spent in or under scripts below `origin`. */
export async function ownMilliseconds(session: CDPSession, origin: string, act: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: lookEveryMicroseconds });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const own = new Set<number>();
  // A node comes before its children.
  for (const node of profile.nodes) {
    if (!own.has(node.id) && !node.callFrame.url.startsWith(origin)) continue;
    own.add(node.id);
    for (const child of node.children ?? []) own.add(child);
  }
  const deltas = profile.timeDeltas ?? [];
  const microseconds = (profile.samples ?? []).reduce(
    (sum, nodeId, index) => sum + (own.has(nodeId) ? (deltas[index] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}
