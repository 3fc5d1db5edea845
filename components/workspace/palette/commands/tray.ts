import { definePaletteCommand } from './define-palette-command';

export const tray = definePaletteCommand({ id: 'tray', position: 20, title: 'tray.title', run: (acts) => acts.tray() });
