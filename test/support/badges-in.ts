import type { CDPSession, Page } from '@playwright/test';

type Node = { nodeName: string; nodeValue: string; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** A badge as a reader meets it: the card it stands on, its number, and what it is called. */
export type SeenBadge = { card: string; text: string; line: string };

/**
 * The badges in a page. They lie in closed roots, which neither the page nor Playwright's locators can look into.
 * `cardAttribute` holds the record of a card.
 */
export async function badgesIn(session: CDPSession, cardAttribute: string): Promise<SeenBadge[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const badges: SeenBadge[] = [];
  const walk = (node: Node, card: string) => {
    const own = attributeOf(node, cardAttribute) ?? card;
    if (node.nodeName === 'GOALPOST-BADGE') {
      const pill = node.shadowRoots?.[0]?.children?.find(({ nodeName }) => nodeName === 'SPAN');
      if (!pill) throw new Error('a badge without a pill');
      badges.push({ card: own, text: textOf(pill), line: attributeOf(pill, 'aria-label') ?? '' });
    }
    for (const child of node.children ?? []) walk(child, own);
  };
  walk(root, '');
  return badges;
}

/** Where the cards of a page stand, as `[record, left, top, width, height]`, with and without their badges. */
export async function cardsWithAndWithoutBadges(
  page: Page,
  cards: string,
): Promise<[withThem: unknown, without: unknown]> {
  return page.evaluate((selector) => {
    const places = () =>
      [...document.querySelectorAll(selector)].slice(0, 200).map((card) => {
        const { left, top, width, height } = card.getBoundingClientRect();
        return [left, top, width, height];
      });
    const before = places();
    for (const badge of document.querySelectorAll('goalpost-badge')) badge.remove();
    return [before, places()];
  }, cards);
}

function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? undefined : attributes[at + 1];
}

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join('');
