import type { BadgeState } from '../../messaging/page-messages';
import { badgeStyle, tipStyle } from './badge-style';

/** A badge for one card: a mark, a number, and a line for hover and screen readers. In a root that the page cannot style. */
export function drawBadge({ severity, count, line }: BadgeState, isInCorner: boolean): HTMLElement {
  const [host, root] = makeHost('goalpost-badge', badgeStyle);
  const pill = document.createElement('span');
  pill.className = severity;
  pill.role = 'img';
  pill.ariaLabel = line;
  pill.append(document.createElement('i'), count > 99 ? '99+' : String(count));
  if (isInCorner) host.className = 'corner';
  root.append(pill);
  host.onpointerenter = () => showTip(host, line);
  host.onpointerleave = () => hideTipOf(host);
  host.onclick = (event) => passOn(event, host);
  return host;
}

/** The line that is shown, and the badge it is of. */
let tip: { host: Element; badge: Element } | undefined;

function showTip(badge: Element, line: string): void {
  tip?.host.remove();
  const [host, root] = makeHost('goalpost-tip', tipStyle);
  const text = document.createElement('p');
  text.textContent = line;
  root.append(text);
  document.documentElement.append(host);
  const { left, top, bottom } = badge.getBoundingClientRect();
  const { width, height } = text.getBoundingClientRect();
  const isBelow = bottom + height + 12 < innerHeight;
  text.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  text.style.top = `${isBelow ? bottom + 6 : top - height - 6}px`;
  tip = { host, badge };
}

/** Takes a badge's line away, as when the badge goes. */
export function hideTipOf(badge: Element): void {
  if (tip?.badge !== badge) return;
  tip.host.remove();
  tip = undefined;
}

/** A press on the badge means the card. Where the card's link lies over it without holding it, it would be lost. */
function passOn({ clientX, clientY }: MouseEvent, host: Element): void {
  const below = document.elementsFromPoint(clientX, clientY).find((element) => element !== host);
  if (below instanceof HTMLAnchorElement && !below.contains(host)) below.click();
}

function makeHost(name: string, css: string): [host: HTMLElement, root: ShadowRoot] {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return [host, root];
}
