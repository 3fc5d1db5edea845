import { useMemo, useState } from 'preact/hooks';
import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { linesOf, placedAtEnd } from '../../../../lib/domain/agreement-terms/line-order';
import { createRequest } from '../../../../lib/domain/command-request';
import { type ImportRow, importRows } from '../../../../lib/domain/import-review/import-row';
import type { KeptImport } from '../../../../lib/domain/import-review/kept-import';
import { readKeptImport } from '../../../../lib/domain/import-review/read-kept-import';
import {
  type ImportDecision,
  type SortedImport,
  sortedImport,
} from '../../../../lib/domain/import-review/sorted-import';
import { isRefusal } from '../../../../lib/domain/refusal';
import { addPartsRequests } from '../../../../lib/domain/templates/add-parts-request';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { ImportLines } from './ImportLines';
import { leftNotes } from './left-notes';

export type ImportReviewProps = { kept: KeptImport; onKeep: (kept: KeptImport | null) => void };

/** Every line of the source, sorted; one key moves a line to another kind. Nothing is dropped: what is left out is listed. */
export function ImportReview({ kept, onKeep }: ImportReviewProps) {
  const { newId } = usePanel();
  const { say } = useTexts();
  const rows = useRows(kept);
  const sorted = useMemo(() => sortedImport(rows, kept.decisions, newId), [rows, kept.decisions, newId]);
  const adding = useAdding(sorted, () => onKeep(null));
  const decide = (key: string, decision: ImportDecision) =>
    onKeep({ ...kept, decisions: { ...kept.decisions, [key]: { ...kept.decisions[key], ...decision } } });
  return (
    <section class="import-review" aria-label={say('import.review')}>
      <header class="import-head">
        <div>
          <h2>{kept.fileName ?? say('import.pasted')}</h2>
          <p class="quiet" role="status">
            {say('import.sum', { taken: sorted.parts.length, left: sorted.left.length })}
          </p>
        </div>
        <div class="buttons">
          <Button look="plain" onClick={() => onKeep(null)}>
            {say('import.start_over')}
          </Button>
          <Button
            look="primary"
            disabled={adding.isSending || sorted.parts.length === 0}
            onClick={() => void adding.add()}
          >
            {say('import.add', { count: sorted.parts.length })}
          </Button>
        </div>
      </header>
      <Problem text={adding.problem} />
      <p class="hint">{say('import.keys_hint')}</p>
      <ImportLines rows={rows} decisions={kept.decisions} withoutDay={sorted.withoutDay} onDecide={decide} />
      <LeftOut left={sorted.left} />
    </section>
  );
}

/**
 * The rows of a kept import. It was read once before it was kept, so that it can be read again; which draft its parts
 * go into is decided when they are added.
 */
function useRows({ source, today }: KeptImport): readonly ImportRow[] {
  const { engagement, newId } = usePanel();
  return useMemo(() => {
    const kept = { source, today, fileName: null, decisions: {} };
    const reading = readKeptImport(kept, { engagementId: engagement.id, agreementId: newId(), next: newId });
    return isRefusal(reading) ? [] : importRows(reading);
  }, [JSON.stringify(source), today, engagement.id]);
}

/** Adds what was sorted to the draft, and keeps what was not as a note. */
function useAdding({ parts, left, withoutDay }: SortedImport, onAdded: () => void) {
  const { index, engagement, today, newId } = usePanel();
  const { openSection } = useEngagementPage();
  const { say } = useTexts();
  const { submit, refuse, problemOutside, isSending } = useSending();
  const [isDayMissing, setDayMissing] = useState(false);
  const add = async () => {
    setDayMissing(withoutDay.length > 0);
    if (withoutDay.length > 0) return;
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) return refuse('in_force', 'agreementId');
    const there = linesOf(index, draft.agreementId);
    const inDraft = placedAtEnd(parts, there).map((part) => ({ ...part, agreementId: draft.agreementId }));
    const notes = leftNotes(left, say('import.left_note')).map((text) =>
      createRequest({ type: 'note', id: newId(), engagementId: engagement.id, text, on: today }),
    );
    const commands = [...draft.before, ...addPartsRequests(draft.agreementId, inDraft), ...notes];
    const said = say('import.said.added', { count: parts.length, left: left.length });
    if (!(await submit(commands, { said }))) return;
    onAdded();
    openSection('agreement');
  };
  const problem = isDayMissing && withoutDay.length > 0 ? say('import.problem.day') : problemOutside();
  return { add, problem, isSending };
}

/** Lines that do not go into the draft: not understood, or left out by hand. */
function LeftOut({ left }: { left: SortedImport['left'] }) {
  const { say } = useTexts();
  if (left.length === 0) return null;
  return (
    <section class="left-out" aria-label={say('import.left_out')}>
      <h3 class="heading">
        <span>
          {say('import.left_out')} <span class="count">{left.length}</span>
        </span>
      </h3>
      <p class="hint">{say('import.left_hint')}</p>
      <ol>
        {left.map(({ line, text }) => (
          <li key={`${line} ${text}`} value={line}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
