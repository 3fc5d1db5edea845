import type { KeyGroup } from '../panel/KeysDialog';
import type { Texts } from '../ui/texts';
import { commandKey } from './command-key';
import { importKindKeys } from './engagement/import/import-kind-keys';

/** The keys of this page, of the draft's lines and of an import's, for whoever asks with “?”. */
export function workspaceKeys({ say }: Texts): KeyGroup[] {
  return [
    {
      title: null,
      rows: [
        [[`${commandKey} K`], say('workspace.palette.title')],
        [[`${commandKey} Z`], say('workspace.undo')],
        [['/'], say('workspace.keys.search')],
        [['↑', '↓', 'Home', 'End'], say('workspace.keys.rows')],
        [['Enter'], say('workspace.keys.open')],
        [[say('log.save_keys')], say('keys.save')],
        [['?'], say('keys.this')],
        [['Esc'], say('workspace.keys.escape')],
      ],
    },
    {
      title: say('editor.keys.title'),
      rows: [
        [['Enter'], say('editor.keys.next')],
        [[`${commandKey} Enter`], say('editor.keys.details')],
        [['Alt ↑', 'Alt ↓'], say('editor.keys.move')],
        [['Alt Shift ↑', 'Alt Shift ↓'], say('editor.keys.move_group')],
        [['Backspace'], say('editor.keys.remove')],
        [['Esc'], say('editor.keys.revert')],
      ],
    },
    {
      title: say('import.keys.title'),
      rows: [
        [['↑', '↓'], say('workspace.keys.rows')],
        ...Object.entries(importKindKeys).map(([key, kind]): KeyGroup['rows'][number] => [
          [key.toUpperCase()],
          say(`import.kind.${kind}`),
        ]),
      ],
    },
  ];
}
