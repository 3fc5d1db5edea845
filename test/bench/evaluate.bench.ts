import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { evaluateEngagement } from '../../lib/domain/evaluate';
import { IndexedState } from '../../lib/domain/states/indexed-state';
import { busyDay } from '../builders/many-engagements';
import { oneLargeEngagement } from '../builders/one-large-engagement';
import { medianOf, quantileOf, rounded } from './statistics';

const Measured = z.object({
  milliseconds: z.number(),
  /** Of all threads: what the collector does beside the rules is in it, waiting for a busy machine is not. */
  cpuMilliseconds: z.number(),
  findings: z.number(),
  snapshotMegabytes: z.number(),
  peakMegabytes: z.number(),
});

async function evaluateMany(count: number): Promise<z.infer<typeof Measured>> {
  const script = path.join(import.meta.dirname, 'evaluate-many.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    script,
    String(count),
  ]);
  return Measured.parse(JSON.parse(stdout));
}

/** One engagement of 500 documents after each of 200 changes, as the background does it: all rules, one reading. */
function reEvaluate() {
  const snapshot = oneLargeEngagement(500);
  const engagementId = snapshot.documents.find((document) => document.type === 'engagement')?.id ?? '';
  const times: number[] = [];
  for (let round = 0; round < 220; round += 1) {
    // A measurement grew: the documents are new, so that nothing read before can be used again.
    const documents = snapshot.documents.map((document) =>
      document.type === 'measurement' ? { ...document, value: String(50 + (round % 40)) } : document,
    );
    const state = new IndexedState(snapshot.workspace, documents);
    const began = performance.now();
    evaluateEngagement(state, engagementId, busyDay);
    if (round >= 20) times.push(performance.now() - began);
  }
  return { documents: snapshot.documents.length, p50Ms: medianOf(times), p95Ms: quantileOf(times, 0.95), goalMs: 4 };
}

/** All rules over one engagement after a change, and over 1,000 and 10,000 engagements of 60 documents. */
export async function measure() {
  const oneAfterAChange = reEvaluate();
  const thousand = await evaluateMany(1000);
  const tenThousand = await evaluateMany(10_000);
  return {
    oneAfterAChange,
    thousand,
    tenThousand: { ...tenThousand, goalMs: 20_000, goalMegabytes: 1500 },
    tenThousandToThousand: { ratio: rounded(tenThousand.milliseconds / thousand.milliseconds), goal: 12 },
  };
}
