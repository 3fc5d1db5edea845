import { useState } from 'preact/hooks';
import { useTexts } from '../../../ui/texts';

/** What a line is dragged by. The keyboard has Alt and an arrow, and its details have buttons. */
export function LineHandle({ id }: { id: string }) {
  const { say } = useTexts();
  return (
    <span
      class="line-handle"
      draggable
      aria-hidden="true"
      title={say('editor.drag')}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', id)}
    />
  );
}

/** What makes an element take a dropped line, and whether one is held over it. */
export function useDrop(onDrop: (id: string) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    events: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer?.getData('text/plain') ?? '');
      },
    },
  };
}
