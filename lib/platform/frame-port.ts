/** One end of a two-way line for frames of JSON: the browser's Port, or a test's. */
export type FramePort = {
  /** Sends a frame. Throws when the line is closed. */
  post(frame: unknown): void;
  onFrame(receive: (frame: unknown) => void): void;
  /** The other end went away; not called for one's own `close`. */
  onClose(closed: () => void): void;
  close(): void;
};
