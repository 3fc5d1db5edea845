import { dealCard } from './views.js';

/**
 * Draws the board's cards anew all the time, `count` of them in each frame, as boards do that follow a live feed:
 * `?restless=50`. Each card is another element afterwards. Ends when its board has left the page.
 */
export function keepRestless(board, deals, count) {
  const byId = new Map(deals.map((deal) => [String(deal.id), deal]));
  let next = 0;
  const step = () => {
    if (!board.isConnected) return;
    const cards = board.getElementsByClassName('card');
    for (let done = 0; done < count && cards.length > 0; done += 1) {
      const card = cards[next % cards.length];
      card.replaceWith(dealCard(byId.get(card.dataset.deal)));
      next += 1;
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
