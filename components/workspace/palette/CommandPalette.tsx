import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { usePortfolio } from '../../../lib/queries/portfolio';
import { useTexts } from '../../ui/texts';
import { engagementHash } from '../route';
import { type PaletteEntry, paletteIndex } from './palette-search';

export type CommandPaletteProps = {
  /** What can be done here, before the engagements. */
  actions: readonly PaletteEntry[];
  goTo: (hash: string) => void;
  onClose: () => void;
};

const mostShown = 12;

/** One field that leads anywhere: actions and engagements, found by a few letters. */
export function CommandPalette({ actions, goTo, onClose }: CommandPaletteProps) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const portfolio = usePortfolio().data;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const index = useMemo(() => {
    const engagements = (portfolio?.rows ?? []).map((row) => ({
      id: row.engagementId,
      title: row.engagementName,
      hint: row.clientName,
      run: () => goTo(engagementHash(row.engagementId)),
    }));
    return paletteIndex([...actions, ...engagements]);
  }, [portfolio?.rows, actions, goTo]);
  const found = index.find(query, mostShown);
  const active = Math.min(chosen, found.length - 1);
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setChosen((active + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setChosen((active - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="dialog palette" aria-label={say('workspace.palette.title')} onClose={onClose}>
      <input
        class="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        aria-label={say('workspace.palette.title')}
        placeholder={say('workspace.palette.example')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <div role="listbox" id={listId} aria-label={say('workspace.palette.title')} class="palette-list">
        {found.map((entry, place) => (
          <PaletteOption
            key={entry.id}
            id={`${listId}-${place}`}
            entry={entry}
            isActive={place === active}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      <p class="nothing" role="status">
        {found.length === 0 && say('workspace.palette.none')}
      </p>
    </dialog>
  );
}

type PaletteOptionProps = { id: string; entry: PaletteEntry; isActive: boolean; onRun: () => void };

/** The field keeps the keyboard, so an option is pressed by pointer alone. */
function PaletteOption({ id, entry, isActive, onRun }: PaletteOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys.
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      class="palette-option"
      onClick={onRun}
    >
      <span>{entry.title}</span>
      <span class="small quiet">{entry.hint}</span>
      {entry.keys && <kbd>{entry.keys}</kbd>}
    </div>
  );
}
