/**
 * The dock's look. What places it is important, because in a shadow root that outweighs the page's own rules. Sizes are
 * pixels, because `rem` would follow the host page. A frame that cannot be seen at all is not drawn by the browser, and
 * would show its last picture, another client's, when it is seen again. So a veiled frame is drawn, faintly, under a cover
 * that lets less than one step of a colour through; what lay under a whole one would not be drawn either. What the tab
 * shows takes no presses itself: it may be drawn anew between the press and the release, which would then be no click.
 */
export const dockStyle = `
:host{all:initial!important;position:fixed!important;inset:0 0 auto auto!important;z-index:2147483646!important}
div{color-scheme:light dark;--edge:min(var(--width),100vw);
--surface:light-dark(#fff,#191b1a);--line:light-dark(#e3e2dc,#343836);--accent:light-dark(#1c6b47,#6cc79a);--info:light-dark(#3d6391,#93b8e6);
--warning:light-dark(#935800,#e5b25b);--critical:light-dark(#b3261e,#f0928b);
font:650 11px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:light-dark(#1b1e1c,#ecedea)}
@media print{:host{display:none!important}}
button,.panel{position:fixed;right:0;box-sizing:border-box;background:var(--surface);border:1px solid var(--line);border-right:0;box-shadow:0 6px 28px rgb(0 0 0/18%)}
button{width:38px;padding:10px 0;display:grid;justify-items:center;gap:7px;border-radius:10px 0 0 10px;font:inherit;color:inherit;cursor:pointer;touch-action:none;user-select:none;z-index:1}
button:hover{border-color:var(--accent)}
button *{pointer-events:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
u{width:11px;height:17px;border:solid var(--accent);border-width:0 2.5px;background:linear-gradient(var(--accent) 0 0) 0 9px/100% 2.5px no-repeat}
b{box-sizing:border-box;min-width:22px;padding:5px;border-radius:11px;text-align:center;color:var(--surface)}
.critical{background:var(--critical)}.warning{background:var(--warning);border-radius:6px}
.info,.none{padding:3.5px;color:var(--info);border:1.5px solid}.none{color:var(--accent)}
i{width:3px;height:22px;border-radius:2px;background:var(--line)}
.panel{top:0;bottom:0;width:var(--edge);opacity:.001;transform:translateX(16px);pointer-events:none;transition:.14s cubic-bezier(.2,.7,.3,1)}
.open .panel{opacity:1;transform:none;pointer-events:auto}
.open button{right:var(--edge)}
.away button{display:none}
iframe{width:100%;height:100%;border:0;color-scheme:normal}
.veiled::after{content:"";position:absolute;inset:0;background:var(--surface);opacity:.999;pointer-events:none}
.veiled iframe{opacity:.02}
.veiled iframe,.dragging iframe{pointer-events:none}
.grip{position:absolute;inset:0 auto 0 -4px;width:8px;cursor:ew-resize;touch-action:none}
.grip:hover,.grip:focus-visible{background:var(--accent);opacity:.35;outline:0}
@media (max-width:700px){.panel{width:100vw}.open button,.grip{display:none}}
@media (prefers-reduced-motion){.panel{transition:none}}
@media (forced-colors:active){b{border:1px solid}}
`;
