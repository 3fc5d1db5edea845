import type { TrayEntry } from '../../../lib/queries/views';
import { shownValue } from '../../ui/shown-value';
import { useTexts } from '../../ui/texts';
import { fieldName } from '../history/field-names';
import { actName } from './act-name';

type Conflict = NonNullable<TrayEntry['conflict']>;

export type ConflictChoiceProps = {
  entry: TrayEntry;
  conflict: Conflict;
  onMine: (args: unknown) => void;
  onTheirs: () => void;
};

/** Two people changed one field: both values with names and times, and one tap decides. */
export function ConflictChoice({ entry, conflict, onMine, onTheirs }: ConflictChoiceProps) {
  const texts = useTexts();
  const { say, refusal, locale } = texts;
  const when = (instant: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
  // What they wrote becomes what I saw: the same change is then no conflict any more.
  const mineAgain = () => onMine(withWas(entry.args, conflict));
  return (
    <div class="form">
      <h3>
        {actName(entry, say)} · {fieldName(conflict.field, texts)}
      </h3>
      <p class="small quiet">{refusal('conflict')}</p>
      <div class="choice">
        <button type="button" class="choice-card" onClick={mineAgain}>
          <span class="small quiet">{say('tray.mine', { when: when(entry.at) })}</span>
          <span>{shownValue(conflict.mine, texts)}</span>
          <span class="choice-verb">{say('tray.keep_mine')}</span>
        </button>
        <button type="button" class="choice-card" onClick={onTheirs}>
          <span class="small quiet">
            {say('tray.theirs', {
              name: conflict.byName ?? say('common.somebody'),
              when: conflict.at === null ? '' : when(conflict.at),
            })}
          </span>
          <span>{shownValue(conflict.theirs, texts)}</span>
          <span class="choice-verb">{say('tray.keep_theirs')}</span>
        </button>
      </div>
    </div>
  );
}

function withWas(args: unknown, conflict: Conflict): unknown {
  const was: unknown = typeof args === 'object' && args !== null ? Reflect.get(args, 'was') : undefined;
  const before = typeof was === 'object' && was !== null ? was : {};
  const kept = typeof args === 'object' && args !== null ? args : {};
  return { ...kept, was: { ...before, [conflict.field]: conflict.theirs } };
}
