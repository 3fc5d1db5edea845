/**
 * The look of the dock and its tab. What places it is important, because in a shadow root that outweighs the page's own
 * rules. Sizes are pixels, because `rem` would follow the host page. What the tab shows takes no presses itself: it may be
 * drawn anew between the press and the release, which would then be no click.
 */
export const dockStyle = `
:host{all:initial!important;position:fixed!important;inset:0 0 auto auto!important;z-index:2147483646!important}
div{color-scheme:light dark;
--surface:light-dark(#fff,#191b1a);--line:light-dark(#e3e2dc,#343836);--accent:light-dark(#1c6b47,#6cc79a);
font:650 11px/1 system-ui,sans-serif;color:light-dark(#1b1e1c,#ecedea)}
@media print{:host{display:none!important}}
button,.panel{position:fixed;right:0;box-sizing:border-box;background:var(--surface);border:1px solid var(--line);border-right:0;box-shadow:0 6px 28px rgb(0 0 0/18%)}
button{width:38px;padding:10px 0;display:grid;justify-items:center;gap:7px;border-radius:10px 0 0 10px;font:inherit;color:inherit;cursor:pointer;touch-action:none;user-select:none;z-index:1}
button:hover{border-color:var(--accent)}
button *{pointer-events:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
u{width:11px;height:17px;border:solid var(--accent);border-width:0 2.5px;background:linear-gradient(var(--accent) 0 0) 0 9px/100% 2.5px no-repeat}
b{box-sizing:border-box;min-width:22px;padding:5px;border-radius:11px;text-align:center;color:var(--surface)}
.critical{background:light-dark(#b3261e,#f0928b)}.warning{background:light-dark(#935800,#e5b25b);border-radius:6px}
.info,.none{padding:3.5px;color:light-dark(#3d6391,#93b8e6);border:1.5px solid}.none{color:var(--accent)}
i{width:3px;height:22px;border-radius:2px;background:var(--line)}
.away button{display:none}
@media (forced-colors:active){b{border:1px solid}}
`;
