import { commandKey } from '../../command-key';
import { definePaletteCommand } from './define-palette-command';

export const undo = definePaletteCommand({
  id: 'undo',
  position: 10,
  title: 'workspace.undo',
  keys: `${commandKey} Z`,
  run: (acts) => acts.undo(),
});
