import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type DetailFrameProps = {
  /** What it is about. */
  title: string;
  kind: string;
  /** Beside the button that closes it. */
  tools?: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
};

/** Details beside the document: the keyboard goes into the first field, and Esc leads back to the line. */
export function DetailFrame({ title, kind, tools, onClose, children }: DetailFrameProps) {
  const { say } = useTexts();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('.detail-fields :is(input, textarea, select)')?.focus();
  }, []);
  return (
    <section
      ref={frame}
      class="detail"
      aria-label={say('editor.details_of', { name: title.slice(0, 80) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // A field saves what was typed when it is left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        onClose();
      }}
    >
      <header class="detail-head">
        <div>
          <p class="small quiet">{kind}</p>
          <h3>{title}</h3>
        </div>
        <div class="detail-tools">
          {tools}
          <IconButton icon="close" label={say('editor.close_details')} onClick={onClose} />
        </div>
      </header>
      <div class="detail-fields form">{children}</div>
    </section>
  );
}
