import { describe, expect, it } from 'vitest';
import { type JobEnd, WriteBatches } from './write-batches';

type Jobs = readonly ((context: string) => Promise<unknown>)[];

const runAll = async (jobs: Jobs): Promise<JobEnd[]> => {
  const settled = await Promise.allSettled(jobs.map((job) => job('context')));
  return settled.map((end) => (end.status === 'fulfilled' ? { value: end.value } : { error: end.reason }));
};

describe('WriteBatches', () => {
  it('runs what comes during a batch together in the next, and other keys beside it', async () => {
    const sizes: string[] = [];
    const batches = new WriteBatches<string>(async (key, jobs) => {
      sizes.push(`${key} ${jobs.length}`);
      return runAll(jobs);
    });
    const jobs = ['a', 'a', 'a', 'b'].map((key, index) => batches.add(key, async () => index));
    expect(await Promise.all(jobs)).toEqual([0, 1, 2, 3]);
    expect(sizes).toEqual(['a 1', 'b 1', 'a 2']);
  });

  it('answers nobody before the batch has ended', async () => {
    let commit = () => {};
    const batches = new WriteBatches<string>(async (_key, jobs) => {
      const ends = await runAll(jobs);
      await new Promise<void>((resolve) => {
        commit = resolve;
      });
      return ends;
    });
    let isAnswered = false;
    const job = batches
      .add('a', async () => 1)
      .then(() => {
        isAnswered = true;
      });
    await new Promise(setImmediate);
    expect(isAnswered).toBe(false);
    commit();
    await job;
  });

  it('tells of a failed job its own caller alone, and of a failed commit everybody', async () => {
    let isCommitFailing = false;
    const batches = new WriteBatches<string>(async (_key, jobs) => {
      const ends = await runAll(jobs);
      if (isCommitFailing) throw new Error('no commit');
      return ends;
    });
    const failing = () => Promise.reject(new Error('no job'));
    const first = await Promise.allSettled([batches.add('a', async () => 1), batches.add('a', failing)]);
    expect(first.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    isCommitFailing = true;
    await expect(batches.add('a', async () => 1)).rejects.toThrow('no commit');
  });
});
