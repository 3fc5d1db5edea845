/** Runs `start` once a person sees the page: browsers also make pages ahead, beside the one that the tab shows. */
export function whenShown(start: () => void): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
