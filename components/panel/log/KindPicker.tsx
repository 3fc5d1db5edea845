import { type LogKind, logKinds } from '../../../lib/domain/voices/log-entry';
import { useTexts } from '../../ui/texts';

/** The letter that picks a kind: the same in every language, so that hands learn it once. */
export const kindKeys: Record<LogKind, string> = {
  feedback: 'F',
  request: 'R',
  gap: 'G',
  measurement: 'M',
  note: 'N',
};

export function KindPicker({ kind, onKind }: { kind: LogKind; onKind: (kind: LogKind) => void }) {
  const { say } = useTexts();
  return (
    <fieldset class="kinds" aria-label={say('log.kind')}>
      {logKinds.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === kind}
          aria-keyshortcuts={kindKeys[each]}
          data-key={kindKeys[each]}
          // The log unfolds when it gets the focus: taken with the press, the button would move away from under it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onKind(each);
            document.getElementById('quick-log')?.focus();
          }}
        >
          {say(`log.kind.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
