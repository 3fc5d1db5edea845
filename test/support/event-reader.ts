/** Reads an event stream of the API as a client does. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #abort: AbortController;
  #text = '';

  private constructor(reader: ReadableStreamDefaultReader<Uint8Array>, abort: AbortController) {
    this.#reader = reader;
    this.#abort = abort;
  }

  /** Opens `/v1/events`; `lastEventId` is what a client that was there before has seen. */
  static async open(url: string, key: string, lastEventId?: number): Promise<EventReader> {
    const abort = new AbortController();
    const response = await fetch(`${url}/v1/events`, {
      signal: abort.signal,
      headers: {
        authorization: `Bearer ${key}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
      },
    });
    if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}.`);
    return new EventReader(response.body.getReader(), abort);
  }

  /** The `seq` of the next event. Null when the stream ended. */
  async next(): Promise<number | null> {
    for (;;) {
      const event = /^id: (\d+)\ndata: \{"seq":(\d+)\}\n\n/m.exec(this.#text);
      if (event) {
        this.#text = this.#text.slice(event.index + event[0].length);
        return Number(event[2]);
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += new TextDecoder().decode(value);
    }
  }

  close(): void {
    this.#abort.abort();
  }
}
