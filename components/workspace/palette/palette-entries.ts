import type { Texts } from '../../ui/texts';
import { sectionHash } from '../route';
import type { Section } from '../sections/define-section';
import type { PaletteActs, PaletteCommand } from './commands/define-palette-command';
import { paletteCommands } from './commands/registry.generated';
import type { PaletteEntry } from './palette-search';

const commands = Object.values<PaletteCommand>(paletteCommands).sort((a, b) => a.position - b.position);

/** What the palette offers before the engagements: every section that is shown, then every command. */
export function paletteEntries({ say }: Texts, sections: readonly Section[], acts: PaletteActs): PaletteEntry[] {
  return [
    ...sections.map(({ id, title }) => ({
      id: `section ${id}`,
      title: say(title),
      hint: say('workspace.palette.open'),
      run: () => acts.goTo(sectionHash(id)),
    })),
    ...commands.map(({ id, title, keys, run }) => ({
      id,
      title: say(title),
      hint: '',
      ...(keys === undefined ? {} : { keys }),
      run: () => run(acts),
    })),
  ];
}
