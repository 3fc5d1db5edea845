/**
 * A frame around what would be picked, and a line that says what to do and what is framed. Both catch no click, and the
 * page can neither read nor style them.
 */
export type Highlight = {
  /** Frames elements, the first as the one that is meant; `said` is what it is, for the eye and for screen readers. */
  show(elements: readonly Element[], said: string): void;
  remove(): void;
};

const style = `
  :host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483646 !important;
    pointer-events: none !important; }
  .frame { position: fixed; box-sizing: border-box; border: 2px solid #1c6b47; border-radius: 4px;
    background: rgb(28 107 71 / 14%); outline: 2px solid #fff; }
  .frame + .frame { border-width: 1px; border-style: dashed; background: none; outline: 1px solid rgb(255 255 255 / 70%); }
  .line { position: fixed; inset-block-start: 12px; inset-inline-start: 16px; width: fit-content; max-width: min(480px, calc(100% - 32px));
    padding: 10px 14px; border-radius: 10px; box-sizing: border-box;
    font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #ecedea;
    background: #191b1a; box-shadow: 0 6px 24px rgb(0 0 0 / 28%); }
  .line.low { inset-block: auto 12px; }
  .said { font-weight: 600; overflow-wrap: anywhere; }
  .said:empty { display: none; }
  @media (forced-colors: active) { .frame { border-color: Highlight; } .line { border: 1px solid CanvasText; } }
  @media print { :host { display: none !important; } }
`;

/** Frames more elements than these are not drawn: one says where, a few more say what else is meant. */
const mostFrames = 60;

/** The line stands at the top of the window, away from the panel, unless what is meant lies there. */
const topOfWindowPx = 96;

export function createHighlight(hint: string): Highlight {
  const host = document.createElement('goalpost-pointer');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const frames = document.createElement('div');
  const { line, said } = createLine(hint);
  root.append(sheet, frames, line);
  document.documentElement.append(host);
  return {
    show(elements, text) {
      const boxes = elements.slice(0, mostFrames).map((element) => element.getBoundingClientRect());
      frames.replaceChildren(...boxes.map(frameAround));
      line.classList.toggle('low', boxes[0] !== undefined && boxes[0].top < topOfWindowPx);
      if (said.textContent !== text) said.textContent = text;
    },
    remove: () => host.remove(),
  };
}

/** A live region: who points with keys hears each step. */
function createLine(hint: string): { line: HTMLElement; said: HTMLElement } {
  const line = document.createElement('div');
  line.className = 'line';
  line.role = 'status';
  const said = document.createElement('div');
  said.className = 'said';
  const todo = document.createElement('div');
  todo.textContent = hint;
  line.append(said, todo);
  return { line, said };
}

function frameAround({ left, top, width, height }: DOMRect): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'frame';
  Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return frame;
}
