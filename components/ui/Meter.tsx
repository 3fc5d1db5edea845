/** How much of a limit is used. The numbers stand beside it in words, so it is hidden from screen readers. */
export function Meter({ used, limit }: { used: number; limit: number }) {
  const share = limit > 0 ? Math.min(1, used / limit) : 1;
  return (
    <span class={`meter${used > limit ? ' over' : ''}`} aria-hidden="true">
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
