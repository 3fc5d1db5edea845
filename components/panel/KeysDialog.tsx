import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/domain/language';
import { logKinds } from '../../lib/domain/voices/log-entry';
import { IconButton } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { languageLoaders } from '../ui/load-language';
import { useTexts } from '../ui/texts';
import { kindKeys } from './log/KindPicker';

/** How the panel looks and in which language it speaks, as the reader chose. */
export type DisplayChoice = {
  theme: 'system' | 'light' | 'dark';
  /** Null follows the browser. */
  language: string | null;
  onChange: (changes: { theme?: 'system' | 'light' | 'dark'; language?: string | null }) => void;
  /** The tab at the edge of this app's pages; null where the panel stands beside no app. */
  appTab?: { appName: string; isHidden: boolean; onHide: (isHidden: boolean) => void } | null;
};

export type KeysDialogProps = {
  display: DisplayChoice | undefined;
  /** Keys and what each does, where it is not the panel. */
  groups?: readonly KeyGroup[];
  onClose: () => void;
};

export type KeyRow = [keys: string[], meaning: string];

/** Keys that work in one place; those without a title work everywhere on the page. */
export type KeyGroup = { title: string | null; rows: readonly KeyRow[] };

/** What the keyboard can do here, and how it looks. */
export function KeysDialog({ display, groups, onClose }: KeysDialogProps) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="keys-title">{say('keys.title')}</h2>
        <IconButton icon="close" label={say('common.close')} onClick={onClose} />
      </div>
      {(groups ?? [{ title: null, rows: panelRows(say) }]).map((group) => (
        <KeyList key={group.title} {...group} />
      ))}
      {display && <DisplayFields {...display} />}
      {display?.appTab && <TabField {...display.appTab} />}
    </dialog>
  );
}

function KeyList({ title, rows }: KeyGroup) {
  return (
    <section>
      {title !== null && <h3 class="heading">{title}</h3>}
      <dl class="keys">
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const panelRows = (say: Translate): KeyRow[] => [
  ...logKinds.map((kind): KeyRow => [[kindKeys[kind]], say(`log.kind.${kind}`)]),
  [[`Alt ${kindKeys.feedback}`, '…'], say('keys.while_typing')],
  [[say('log.save_keys')], say('keys.save')],
  [['1', '2', '3', '4'], say('keys.tabs')],
  [['J', 'K'], say('keys.gaps')],
  [['S'], say('scope.title')],
  [['/'], say('header.search')],
  [['?'], say('keys.this')],
  [['Esc'], say('keys.escape')],
];

function DisplayFields({ theme, language, onChange }: DisplayChoice) {
  const { say } = useTexts();
  const languages = Object.entries(languageLoaders).map(([value, { name }]) => ({ value, label: name }));
  return (
    <div class="form-row">
      <SelectField
        label={say('display.theme')}
        value={theme}
        onChange={(chosen) => onChange({ theme: chosen })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: say(`display.${value}`) }))}
      />
      <SelectField
        label={say('display.language')}
        value={language ?? ''}
        onChange={(chosen) => onChange({ language: chosen || null })}
        options={[{ value: '', label: say('display.browser_language') }, ...languages]}
      />
    </div>
  );
}

/** Hides the tab at the edge on this app's pages. */
function TabField({ appName, isHidden, onHide }: NonNullable<DisplayChoice['appTab']>) {
  const { say } = useTexts();
  return (
    <label class="check">
      <input type="checkbox" checked={!isHidden} onChange={(event) => onHide(!event.currentTarget.checked)} />
      <span>
        {say('display.tab_shown', { name: appName })} <span class="hint">{say('display.tab_hint')}</span>
      </span>
    </label>
  );
}
