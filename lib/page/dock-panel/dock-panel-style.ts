/**
 * The look of the panel in the dock. A frame that cannot be seen at all is not drawn by the browser, and would show its
 * last picture, another client's, when it is seen again. So a veiled frame is drawn, faintly, under a cover that lets less
 * than one step of a colour through; what lay under a whole one would not be drawn either.
 */
export const dockPanelStyle = `
div{--edge:min(var(--width),100vw)}
.panel{top:0;bottom:0;width:var(--edge);opacity:.001;transform:translateX(16px);pointer-events:none;transition:.14s cubic-bezier(.2,.7,.3,1)}
.open .panel{opacity:1;transform:none;pointer-events:auto}
.open button{right:var(--edge)}
iframe{width:100%;height:100%;border:0;color-scheme:normal}
.veiled::after{content:"";position:absolute;inset:0;background:var(--surface);opacity:.999;pointer-events:none}
.veiled iframe{opacity:.02}
.veiled iframe,.dragging iframe{pointer-events:none}
.grip{position:absolute;inset:0 auto 0 -4px;width:8px;cursor:ew-resize;touch-action:none}
.grip:hover,.grip:focus-visible{background:var(--accent);opacity:.35;outline:0}
@media (max-width:700px){.panel{width:100vw}.open button,.grip{display:none}}
@media (prefers-reduced-motion){.panel{transition:none}}
`;
