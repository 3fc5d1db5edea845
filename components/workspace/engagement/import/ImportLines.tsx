import { useState } from 'preact/hooks';
import { type ImportKind, type ImportRow, importKinds } from '../../../../lib/domain/import-review/import-row';
import { type ImportDecision, type ImportDecisions, kindOf } from '../../../../lib/domain/import-review/sorted-import';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { importKindKeys } from './import-kind-keys';

/** How many lines are drawn at first, and with each press for more: drawing thousands would hold the page up. */
const drawnAtOnce = 200;

export type ImportLinesProps = {
  rows: readonly ImportRow[];
  decisions: ImportDecisions;
  withoutDay: readonly string[];
  onDecide: (key: string, decision: ImportDecision) => void;
};

/** The lines in the order of the source. Arrows go from line to line, a letter sorts the one they are on. */
export function ImportLines({ rows, decisions, withoutDay, onDecide }: ImportLinesProps) {
  const { say } = useTexts();
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const missing = new Set(withoutDay);
  return (
    <>
      <ol class="import-lines">
        {rows.slice(0, drawn).map((row) => (
          <ImportLine
            key={row.key}
            row={row}
            kind={kindOf(row, decisions)}
            dueOn={decisions[row.key]?.dueOn ?? ''}
            needsDay={missing.has(row.key)}
            onDecide={(decision) => onDecide(row.key, decision)}
          />
        ))}
      </ol>
      {rows.length > drawn && (
        <Button look="link" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {say('agreed.more_items', { count: Math.min(drawnAtOnce, rows.length - drawn) })}
        </Button>
      )}
    </>
  );
}

type ImportLineProps = {
  row: ImportRow;
  kind: ImportKind;
  dueOn: string;
  needsDay: boolean;
  onDecide: (decision: ImportDecision) => void;
};

function ImportLine({ row, kind, dueOn, needsDay, onDecide }: ImportLineProps) {
  const { say } = useTexts();
  const keyOnLine = (event: KeyboardEvent & { currentTarget: HTMLSelectElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const sorted = importKindKeys[event.key.toLowerCase()];
    if (step !== null) focusLine(event.currentTarget, step);
    else if (sorted) {
      onDecide({ kind: sorted });
      focusLine(event.currentTarget, 1);
    } else return;
    event.preventDefault();
  };
  return (
    <li class="import-line" data-kind={kind}>
      <span class="import-number small quiet">{row.line}</span>
      <div>
        <p>{row.text}</p>
        {(needsDay || (kind === 'milestone' && dueOn !== '')) && (
          <TextField
            type="date"
            label={say('editor.day_of', { name: row.text.slice(0, 80) })}
            value={dueOn}
            onChange={(next) => next !== '' && onDecide({ dueOn: next })}
            problem={needsDay ? say('import.problem.day') : null}
          />
        )}
      </div>
      <select
        class="input import-kind"
        aria-label={say('import.kind_of_line', { line: row.line, text: row.text.slice(0, 80) })}
        value={kind}
        onKeyDown={keyOnLine}
        onChange={(event) => {
          const chosen = importKinds.find((one) => one === event.currentTarget.value);
          if (chosen) onDecide({ kind: chosen });
        }}
      >
        {importKinds.map((one) => (
          <option key={one} value={one}>
            {say(`import.kind.${one}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

function focusLine(from: HTMLSelectElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLSelectElement>('.import-kind')];
  all[all.indexOf(from) + by]?.focus();
}
