import { evaluate } from '../../lib/domain/evaluate';
import { busyDay, manyEngagements } from '../builders/many-engagements';

/**
 * Evaluates as many engagements as its argument says, and prints what it took as one line of JSON. A process of its
 * own, so that the memory is this snapshot's alone.
 */
const count = Number(process.argv[2]);
const snapshot = manyEngagements(count);
globalThis.gc?.();
const residentBefore = process.memoryUsage().rss;
const cpuBefore = process.cpuUsage();
const began = performance.now();
const { findings } = evaluate(snapshot, busyDay);
const milliseconds = performance.now() - began;
const cpu = process.cpuUsage(cpuBefore);
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const measured = {
  milliseconds,
  findings: findings.length,
  snapshotMegabytes: megabytes(residentBefore),
  peakMegabytes: megabytes(process.resourceUsage().maxRSS * 1024),
  cpuMilliseconds: (cpu.user + cpu.system) / 1000,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
