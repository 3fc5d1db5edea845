import { useEffect } from 'preact/hooks';
import type { PanelPlace } from './panel-place';

/** Brings what a next step is about into view, and the keyboard into its first field. */
export function useSubjectInSight(place: PanelPlace): void {
  useEffect(() => {
    if (place.subjectId === null && place.form === null) return;
    // The section's code may still be on its way: look for it in the next frames, and no longer than half a second.
    let framesLeft = 30;
    let frame = 0;
    const look = () => {
      const subject = subjectOf(place);
      if (subject) {
        subject.scrollIntoView?.({ block: place.form === null ? 'nearest' : 'center' });
        if (subject instanceof HTMLElement && !subject.contains(document.activeElement)) subject.focus();
        return;
      }
      framesLeft -= 1;
      if (framesLeft > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [place.form, place.subjectId, place.tab]);
}

function subjectOf(place: PanelPlace): Element | null {
  const form = place.form === null ? null : document.querySelector('.tab-panel form :is(input, textarea, select)');
  if (form) return form;
  if (place.subjectId === null) return null;
  const id = CSS.escape(place.subjectId);
  return document.querySelector(`[data-document="${id}"], [data-gap="${id}"], section#${id}`);
}
