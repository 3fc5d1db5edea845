import { definePaletteCommand } from './define-palette-command';

export const keys = definePaletteCommand({
  id: 'keys',
  position: 30,
  title: 'keys.title',
  keys: '?',
  run: (acts) => acts.keys(),
});
