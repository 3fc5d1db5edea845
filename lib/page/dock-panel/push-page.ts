/** Up to this width of the window the panel takes all of it, and nothing is pushed. In pixels. */
const narrowestPx = 700;

/**
 * Pushes the page aside by `width` pixels, or gives it its room back with 0. A page that will not be as narrow as that
 * can be scrolled sideways until its last column stands beside the panel.
 */
export function pushPage(width: number): void {
  const { style } = document.documentElement;
  style.boxSizing = style.paddingRight = style.minWidth = '';
  if (width === 0 || innerWidth <= narrowestPx) return;
  style.boxSizing = 'border-box';
  style.paddingRight = `${width}px`;
  const needed = document.body.scrollWidth;
  if (needed > innerWidth - width) style.minWidth = `${needed + width}px`;
}
