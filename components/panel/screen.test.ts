import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScreen, type Screen } from './screen';

/** Frames that come when the test says so; what is posted from one arrives after it. */
let frames: (() => void)[] = [];
const frame = async () => {
  for (const callback of frames.splice(0)) callback();
  await vi.advanceTimersByTimeAsync(1);
};
/** The frame with what was rendered, and the one that says it was taken over. */
const paint = async () => {
  await frame();
  await frame();
};
let screen: Screen;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1, () => {}));
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1: { onmessage: () => void; close: () => void } = { onmessage: () => {}, close: () => {} };
      port2 = { postMessage: () => setTimeout(() => this.port1.onmessage()) };
    },
  );
  screen = createScreen();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the screen', () => {
  it('shows the first record at once: a page that never had one can show no other', () => {
    const seen = vi.fn();
    screen.show(seen);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('keeps the next record waiting for a frame, where it took the place of the one before at once', async () => {
    screen.show(() => {});
    const seen = vi.fn();
    screen.leave();
    screen.show(seen);
    await frame();
    expect(seen).not.toHaveBeenCalled();
    await frame();
    expect(seen).toHaveBeenCalledOnce();
  });

  it('shows the next record at once, where an empty frame was painted in between', async () => {
    screen.show(() => {});
    screen.leave();
    await paint();
    const seen = vi.fn();
    screen.show(seen);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('says nothing of a record that left before its frame, and waits anew for the one after it', async () => {
    const [left, next] = [vi.fn(), vi.fn()];
    screen.show(() => {});
    screen.leave();
    screen.show(left);
    screen.leave();
    screen.show(next);
    await paint();
    expect(left).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalledOnce();
  });

  it('does not wait for ever where no frames come', async () => {
    const seen = vi.fn();
    screen.show(() => {});
    screen.leave();
    screen.show(seen);
    await vi.advanceTimersByTimeAsync(999);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(seen).toHaveBeenCalledOnce();
  });
});
