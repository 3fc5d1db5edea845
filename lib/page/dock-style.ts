/**
 * The dock's look. Sizes are pixels, because `rem` would follow the host page. The frame is hidden by opacity: a frame
 * that is not displayed, or lies outside of the window, is not painted by the browser, and would show its last picture,
 * another client's, in the first moment it is seen again.
 */
export const dockStyle = `
:host{all:initial;position:fixed;inset:0 0 0 auto;width:0;z-index:2147483646;color-scheme:light dark;
--surface:#fff;--line:#e3e2dc;--ink:#1b1e1c;--accent:#1c6b47;--info:#3d6391;--warning:#935800;--critical:#b3261e;--on:#fff;
--shadow:0 1px 2px rgb(0 0 0/6%),0 8px 28px rgb(0 0 0/14%);
font:650 11px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:host{--surface:#191b1a;--line:#343836;--ink:#ecedea;--accent:#6cc79a;--info:#93b8e6;
--warning:#e5b25b;--critical:#f0928b;--on:#191b1a;--shadow:0 1px 2px rgb(0 0 0/40%),0 10px 30px rgb(0 0 0/45%)}}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
button,.panel{position:fixed;right:0;margin:0;background:var(--surface);border:1px solid var(--line);border-right:0;box-shadow:var(--shadow)}
button{top:30%;width:38px;min-height:44px;padding:10px 0;display:grid;justify-items:center;gap:7px;border-radius:10px 0 0 10px;
font:inherit;color:var(--ink);cursor:pointer;touch-action:none;user-select:none;z-index:1}
button:hover{border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
svg{width:18px;height:18px;fill:none;stroke:var(--accent);stroke-width:2.4;stroke-linecap:round}
b{min-width:22px;height:22px;padding:0 5px;display:grid;place-items:center;border-radius:11px;font-size:11.5px;color:var(--on)}
b.critical{background:var(--critical)}b.warning{background:var(--warning);border-radius:6px}
b.info{color:var(--info);border:1.5px solid}b.none{color:var(--accent);border:1.5px solid}
i{width:3px;height:22px;border-radius:2px;background:var(--line)}
.panel{top:0;bottom:0;width:min(var(--width,380px),100vw);opacity:0;transform:translateX(16px);pointer-events:none;
transition:opacity .14s cubic-bezier(.2,.7,.3,1),transform .14s cubic-bezier(.2,.7,.3,1)}
.open .panel{opacity:1;transform:none;pointer-events:auto}
.open button{right:min(var(--width,380px),100vw)}
.dragging iframe{pointer-events:none}
iframe{display:block;width:100%;height:100%;border:0;background:none;color-scheme:normal}
iframe.veiled{opacity:0;pointer-events:none}
.grip{position:absolute;inset:0 auto 0 -4px;width:8px;cursor:ew-resize;touch-action:none}
.grip:hover,.grip:focus-visible{background:var(--accent);opacity:.35;outline:0}
@media (max-width:700px){.panel{width:100vw;border:0}.open button,.grip{display:none}}
@media (prefers-reduced-motion:reduce){.panel{transition:none;transform:none}}
@media (forced-colors:active){b{border:1px solid}}
`;
