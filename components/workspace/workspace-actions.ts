import type { Texts } from '../ui/texts';
import type { PaletteEntry } from './palette/palette-search';
import { sectionHash } from './route';
import type { Section } from './sections/define-section';

/** Cmd where it is an Apple keyboard, Ctrl elsewhere. */
export const commandKey = /mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl';

/** What the palette offers before the engagements. */
export function paletteActions(
  { say }: Texts,
  sections: readonly Section[],
  acts: { goTo: (hash: string) => void; undo: () => void; keys: () => void; tray: () => void },
): PaletteEntry[] {
  return [
    ...sections.map(({ id, title }) => ({
      id: `section ${id}`,
      title: say(title),
      hint: say('workspace.palette.open'),
      run: () => acts.goTo(sectionHash(id)),
    })),
    { id: 'undo', title: say('workspace.undo'), hint: '', keys: `${commandKey} Z`, run: acts.undo },
    { id: 'tray', title: say('tray.title'), hint: '', run: acts.tray },
    { id: 'keys', title: say('keys.title'), hint: '', keys: '?', run: acts.keys },
  ];
}
