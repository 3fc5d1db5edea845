/**
 * A badge's look. Everything that places it is important, because in a shadow root that outweighs the page's own rules.
 * It lies outside of the page's flow, in light colours of its own: whether the page behind it is dark, nobody knows.
 */
export const badgeStyle = `
:host{all:initial!important;position:absolute!important;z-index:1!important;margin:-3px 0 0 6px!important}
:host(.corner){inset-block-start:8px!important;inset-inline-end:8px!important;margin:0!important}
@media print{:host{display:none!important}}
span{display:inline-flex;align-items:center;gap:4px;box-sizing:border-box;height:18px;padding:0 7px;border:1px solid;border-radius:9px;font:650 11px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;white-space:nowrap;cursor:default}
i{width:6px;height:6px;border-radius:3px;background:currentColor}
.warning{color:#855000;background:#fbf3e3;border-color:#eddcb6}
.warning i{border-radius:0}
.critical{color:#a9221b;background:#fcecea;border-color:#f2cbc7}
.critical i{border-radius:0;rotate:45deg}
@media (forced-colors:active){span{border-color:CanvasText}}
`;

/** The line that is shown while the pointer rests on a badge. */
export const tipStyle = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483645!important;pointer-events:none!important}
p{position:fixed;box-sizing:border-box;width:max-content;max-width:260px;margin:0;padding:7px 10px;border-radius:7px;font:13px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#ecedea;background:#191b1a;box-shadow:0 4px 16px rgb(0 0 0/24%)}
@media print{:host{display:none!important}}
`;
