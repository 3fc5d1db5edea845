import { useRef, useState } from 'preact/hooks';
import { archiveRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { likelyCriteria, readWrittenValue } from '../../../lib/domain/measurements/read-measurement';
import { lastEntry } from '../../../lib/domain/voices/last-entry';
import { entryLines, type LogEntry, logCommands, longestEntry } from '../../../lib/domain/voices/log-entry';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { completeDraft, emptyDraft, keepDraft, type LogDraft, parseDraft } from './log-draft';

export type KeptText = { text: string | undefined; setText: (text: string) => void; clear: () => void };

/** What the quick log asks after an entry was saved: one thing at most. */
export type Question = { requestId: string };

/** The quick log's state and what its button does, apart from how it looks. */
export function useQuickLog(kept: KeptText) {
  const panel = usePanel();
  const { say, decimalMark } = useTexts();
  const sending = useSending();
  const [question, setQuestion] = useState<Question | null>(null);
  const [criteriaToAsk, setCriteriaToAsk] = useState<DocumentOf<'criterion'>[] | null>(null);
  const draft = parseDraft(kept.text ?? '');
  // The state is a render behind: what two presses within one frame change, both keep.
  const latest = useRef(draft);
  latest.current = draft;
  /** The kind that was picked while an entry is on its way. */
  const nextKind = useRef<LogDraft['kind'] | null>(null);
  const last = lastEntry(panel.index);
  const lastPersonName = panel.index.find('stakeholder', last.stakeholderId ?? undefined)?.name ?? '';
  const complete = completeDraft(draft, last, lastPersonName, panel.today);
  const change = (changes: Partial<LogDraft>) => {
    sending.clear();
    latest.current = { ...latest.current, ...changes };
    nextKind.current = changes.kind ?? nextKind.current;
    kept.setText(keepDraft(latest.current));
  };

  /** The criterion and value of a measurement, or null when something is missing and was asked for. */
  const readMeasured = (): LogEntry['measured'] | null => {
    const written = readWrittenValue(draft.text, decimalMark);
    if (!written) {
      sending.refuse('wrong_type', 'value');
      return null;
    }
    const known = panel.index.find('criterion', draft.criterionId);
    const current = currentCriteria(panel.index.list('criterion'), panel.index.list('agreement'));
    const likely = known ? [known] : likelyCriteria(written.words, current);
    const [only, ...others] = likely;
    if (!only?.unit || others.length > 0) {
      if (likely.length > 0) setCriteriaToAsk(likely);
      else sending.refuse('not_found', 'criterionId');
      return null;
    }
    return { criterionId: only.id, value: written.value, unit: only.unit };
  };

  const save = async (asLines = false) => {
    if (draft.text.trim() === '') return sending.refuse('required', 'text');
    if (draft.text.length > longestEntry) return sending.refuse('too_large', 'text');
    const measured = draft.kind === 'measurement' ? readMeasured() : null;
    if (draft.kind === 'measurement' && !measured) return;
    const entry: LogEntry = {
      ...complete,
      person: personOf(complete.person, panel.index.list('stakeholder')),
      measured,
    };
    const texts = asLines ? entryLines(draft.text) : [draft.text];
    const place = {
      engagementId: panel.engagement.id,
      clientId: panel.engagement.clientId,
      today: panel.today,
      record: panel.record,
    };
    const { commands, entryIds } = logCommands(entry, texts, place, panel.newId);
    const type = draft.kind;
    const said = say(`log.said.${type}`, { count: texts.length });
    // A person who was named stays: somebody else may use the name meanwhile.
    const undo = entryIds.map((id) => archiveRequest(type, id));
    nextKind.current = null;
    if (!(await sending.submit(commands, { said, undo }))) return;
    // What was typed or picked while the first was on its way is the next entry.
    if (latest.current.text === draft.text)
      kept.setText(keepDraft({ ...emptyDraft, kind: nextKind.current ?? emptyDraft.kind }));
    setCriteriaToAsk(null);
    const [first] = entryIds;
    setQuestion(type === 'request' && entryIds.length === 1 && first !== undefined ? { requestId: first } : null);
  };

  return {
    draft,
    complete,
    change,
    save,
    question,
    closeQuestion: () => setQuestion(null),
    criteriaToAsk,
    lines: entryLines(draft.text).length,
    isTooLong: draft.text.length > longestEntry,
    isSending: sending.isSending,
    problemAt: sending.problemAt,
    problemOutside: sending.problemOutside,
  };
}
export type QuickLogState = ReturnType<typeof useQuickLog>;

/** The criteria that a value can be about: those of versions that still count. */
function currentCriteria(criteria: readonly DocumentOf<'criterion'>[], agreements: readonly DocumentOf<'agreement'>[]) {
  const inForce = agreements.filter(({ status }) => status === 'in_force');
  const counting = inForce.length > 0 ? inForce : agreements.filter(({ status }) => status !== 'superseded');
  return criteria.filter((criterion) => counting.some(({ id }) => id === criterion.agreementId));
}

/** A typed name as somebody known, or as somebody new. */
function personOf(typed: string, stakeholders: readonly DocumentOf<'stakeholder'>[]): LogEntry['person'] {
  const name = typed.trim();
  if (name === '') return null;
  const known = stakeholders.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return known ? { stakeholderId: known.id } : { newName: name };
}
