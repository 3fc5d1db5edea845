import { definePaletteCommand } from './define-palette-command';

export const chooseApps = definePaletteCommand({
  id: 'choose-apps',
  position: 25,
  title: 'welcome.apps',
  run: (acts) => acts.chooseApps(),
});
