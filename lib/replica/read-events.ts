import { WorkspaceMoved } from '../contract/changes';

/**
 * Reads server-sent events until the stream ends, and calls `moved` with each `seq`. `alive` is called with anything
 * that arrives, heartbeats too. Rejects when the stream breaks.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  moved: (seq: number) => void,
  alive: () => void = () => {},
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    rest += decoder.decode(value, { stream: true });
    const lines = rest.split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const seq = seqOf(line);
      if (seq !== null) moved(seq);
    }
  }
}

/** Our events have one line of data each, so lines need no gathering into events. */
function seqOf(line: string): number | null {
  if (!line.startsWith('data:')) return null;
  try {
    const moved = WorkspaceMoved.safeParse(JSON.parse(line.slice(5)));
    return moved.success ? moved.data.seq : null;
  } catch {
    return null;
  }
}
