/**
 * A page that nobody sees gets no animation frames: then this many milliseconds stand in for being painted. Longer than a
 * busy machine keeps a page that is seen waiting.
 */
const hiddenFrameMs = 1000;

/** What a person can see of this page, as far as the page itself can know. */
export type Screen = {
  /** Another record was just drawn. `seen` is called as soon as nothing of the one before can be on screen any more. */
  show: (seen: () => void) => void;
  /** The record that was shown has just left the page. */
  leave: () => void;
};

/**
 * A record that left the page is on screen until a frame was painted without it. If that frame was an empty one, or the
 * page never had a record, the next one need not wait for a frame of its own: until it is painted, the page is empty, and
 * names nobody.
 */
export function createScreen(): Screen {
  let isClear = true;
  let seen: (() => void) | null = null;
  let stopWaiting: (() => void) | null = null;
  const clear = () => {
    isClear = true;
    seen?.();
    seen = null;
  };
  const wait = () => {
    isClear = false;
    stopWaiting?.();
    stopWaiting = afterPaint(clear);
  };
  return {
    show(next) {
      seen = next;
      if (isClear) clear();
    },
    leave() {
      seen = null;
      wait();
    },
  };
}

/**
 * Calls back when what was just rendered is in a picture that the browser put together: a page is asked for its second
 * frame when its first has been taken over.
 */
function afterPaint(painted: () => void): () => void {
  // A frame's callbacks run before it is drawn, a message sent from there arrives after.
  const { port1, port2 } = new MessageChannel();
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    port1.close();
  };
  const finish = () => {
    stop();
    painted();
  };
  const timer = setTimeout(finish, hiddenFrameMs);
  port1.onmessage = finish;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => port2.postMessage(null));
  });
  return stop;
}
