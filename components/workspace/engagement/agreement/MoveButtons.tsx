import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';

/** Moves a line of a draft without dragging, for whoever has no mouse and no Alt key. */
export function MoveButtons({ name, onMove }: { name: string; onMove: (by: 1 | -1) => void }) {
  const { say } = useTexts();
  return (
    <>
      <IconButton icon="up" label={say('editor.move_up', { name })} onClick={() => onMove(-1)} />
      <IconButton icon="down" label={say('editor.move_down', { name })} onClick={() => onMove(1)} />
    </>
  );
}
