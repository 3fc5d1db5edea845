type Drag = {
  /** Called for each move with the pointer's place in the window. */
  onMove(event: PointerEvent): void;
  /** The pointer moved far enough to be a drag, and has let go. */
  onDrop(): void;
  signal: AbortSignal;
};

/** Shorter ways are a click with an unsteady hand, in pixels. */
const leastWay = 4;

/** Lets `handle` be dragged. The click that ends a drag is kept from doing what a click does. */
export function makeDraggable(handle: HTMLElement, { onMove, onDrop, signal }: Drag): void {
  let start: { x: number; y: number } | undefined;
  let isDrag = false;
  const options = { signal };
  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      start = { x: event.clientX, y: event.clientY };
      isDrag = false;
      handle.setPointerCapture(event.pointerId);
    },
    options,
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!start) return;
      isDrag ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) >= leastWay;
      if (isDrag) onMove(event);
    },
    options,
  );
  const end = () => {
    if (start && isDrag) onDrop();
    start = undefined;
  };
  // Comes after the pointer is let go, and when the browser takes it away.
  handle.addEventListener('lostpointercapture', end, options);
  handle.addEventListener(
    'click',
    (event) => {
      if (isDrag) event.stopImmediatePropagation();
      isDrag = false;
    },
    { capture: true, signal },
  );
}
