import type { InterfaceKey } from '../../../../lib/domain/language';

/** What the page can do for a command of the palette. */
export type PaletteActs = {
  goTo: (hash: string) => void;
  undo: () => void;
  keys: () => void;
  tray: () => void;
  chooseApps: () => void;
};

/** Something that the palette offers beside the sections and engagements. Its file is all that is needed. */
export type PaletteCommand = {
  id: string;
  /** Its place among the commands, from the top. */
  position: number;
  title: InterfaceKey;
  /** The keys that do the same. */
  keys?: string;
  run: (acts: PaletteActs) => void;
};

/** Defines a command. Its file is named after its id. */
export function definePaletteCommand(command: PaletteCommand): PaletteCommand {
  return command;
}
