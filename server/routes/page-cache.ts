const mostBytes = 32 * 1024 * 1024;

type Entry = { seq: number; body: Buffer };

/**
 * Compressed pages of the feed, each good for as long as its workspace stands at one `seq`: the first pull of a new
 * device, asked again by the next one, costs no database and no compression. The oldest make room.
 */
export class PageCache {
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  find(key: string, seq: number): Buffer | undefined {
    const entry = this.#entries.get(key);
    return entry?.seq === seq ? entry.body : undefined;
  }

  save(key: string, seq: number, body: Buffer): void {
    this.#remove(key);
    this.#entries.set(key, { seq, body });
    this.#bytes += body.byteLength;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= mostBytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.body.byteLength;
  }
}
