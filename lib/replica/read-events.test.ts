import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events';

async function read(...chunks: string[]): Promise<{ seqs: number[]; signs: number }> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const seqs: number[] = [];
  let signs = 0;
  await readEvents(
    body,
    (seq) => seqs.push(seq),
    () => {
      signs += 1;
    },
  );
  return { seqs, signs };
}

describe('readEvents', () => {
  it('reads each seq, whatever the pieces in which it arrives', async () => {
    const { seqs } = await read('id: 3\nda', 'ta: {"seq":3}\n', '\nid: 4\r\ndata:{"seq":4}\r\n\r\n');
    expect(seqs).toEqual([3, 4]);
  });

  it('takes a heartbeat as a sign of life and nothing else', async () => {
    expect(await read(': beat\n\n', ': beat\n\n')).toEqual({ seqs: [], signs: 2 });
  });

  it('passes over what it cannot read', async () => {
    expect((await read('data: nonsense\n\ndata: {"seq":"x"}\n\ndata: {"seq":5}\n\n')).seqs).toEqual([5]);
  });
});
