/** A frame around what would be picked, which catches no click and which the page can neither read nor style. */
export type Highlight = { show(elements: readonly Element[]): void; remove(): void };

const style = `
  :host { position: fixed; inset: 0; z-index: 2147483646; pointer-events: none; }
  div { position: fixed; box-sizing: border-box; border: 2px solid #1c6b47; border-radius: 4px;
    background: rgb(28 107 71 / 14%); outline: 2px solid #fff; }
  div + div { border-style: dashed; background: none; outline: none; }
  @media (forced-colors: active) { div { border-color: Highlight; } }
`;

/** Frames more elements than these are not drawn: one says where, a few more say what else is meant. */
const mostFrames = 60;

export function createHighlight(): Highlight {
  const host = document.createElement('goalpost-pointer');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.documentElement.append(host);
  return {
    show(elements) {
      const frames = elements.slice(0, mostFrames).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const frame = document.createElement('div');
        Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
        return frame;
      });
      root.replaceChildren(sheet, ...frames);
    },
    remove: () => host.remove(),
  };
}
