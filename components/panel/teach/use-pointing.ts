import { useEffect, useState } from 'preact/hooks';
import type { Teaching } from '../../../lib/queries/teaching';

/** Whether the reader points at the page now; `toggle` begins it, and ends it when it goes on, as Escape does. */
export function usePointing<Found>(
  teaching: Pick<Teaching, 'stopPointing'>,
  point: () => Promise<Found | null>,
  onFound: (found: Found) => void,
) {
  const [isPointing, setPointing] = useState(false);
  const toggle = async () => {
    if (isPointing) return void teaching.stopPointing();
    setPointing(true);
    const found = await point().catch(() => null);
    setPointing(false);
    // The keys went to the page for as long as somebody pointed.
    window.focus();
    if (found) onFound(found);
  };
  useEffect(() => {
    if (!isPointing) return undefined;
    // The page has the keys a moment after pointing began: until then they come here.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      void teaching.stopPointing();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isPointing]);
  return { isPointing, toggle };
}
