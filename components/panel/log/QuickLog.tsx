import { longestEntry } from '../../../lib/domain/voices/log-entry';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';
import { LeadsOnlyCheck } from '../leads-only/LeadsOnlyCheck';
import { usePanel } from '../panel-context';
import { CriterionQuestion } from './CriterionQuestion';
import { KindPicker } from './KindPicker';
import { LogChips } from './LogChips';
import { type Handed, logKindOf, useHandedText } from './use-handed-text';
import { type KeptText, useQuickLog } from './use-quick-log';

const TextNotLogged = later(() => import('./TextNotLogged').then((file) => file.TextNotLogged));
const VerdictQuestion = later(() => import('./VerdictQuestion').then((file) => file.VerdictQuestion));

/** Where somebody writes what just happened: a kind, a text, and it is saved. */
export function QuickLog({ kept, handed }: { kept: KeptText; handed: Handed | null }) {
  const { say } = useTexts();
  const { isReadOnly } = usePanel();
  const log = useQuickLog(kept);
  const { draft } = log;
  useHandedText(isReadOnly ? null : handed, draft, kept.text !== undefined, log.change);
  if (isReadOnly) return handed && logKindOf(handed.text) ? <TextNotLogged {...handed} onClose={handed.taken} /> : null;
  const saveKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void log.save();
  };
  return (
    <section
      class={draft.text === '' && !log.criteriaToAsk ? 'quick-log resting' : 'quick-log'}
      aria-label={say('log.title')}
    >
      {log.question && <VerdictQuestion requestId={log.question.requestId} onDone={log.closeQuestion} />}
      <KindPicker kind={draft.kind} onKind={(kind) => log.change({ kind })} />
      <textarea
        id="quick-log"
        class="input log-text"
        rows={1}
        value={draft.text}
        aria-label={say(`log.kind.${draft.kind}`)}
        aria-invalid={log.problemAt('text') !== null || log.problemAt('value') !== null || log.isTooLong}
        aria-describedby="quick-log-problem"
        placeholder={say(`log.placeholder.${draft.kind}`)}
        onInput={(event) => log.change({ text: event.currentTarget.value })}
        onKeyDown={saveKeys}
      />
      <div id="quick-log-problem">
        <LogProblem log={log} />
      </div>
      {log.criteriaToAsk && draft.kind === 'measurement' && (
        <CriterionQuestion
          criteria={log.criteriaToAsk}
          onChoose={(criterionId) => log.change({ criterionId })}
          chosen={draft.criterionId}
        />
      )}
      <div class="log-foot">
        {draft.kind === 'note' ? (
          <LeadsOnlyCheck
            class="chip-field chip-check"
            checked={log.complete.leadsOnly}
            onChange={(leadsOnly) => log.change({ leadsOnly })}
          />
        ) : (
          <LogChips log={log} />
        )}
        <div class="buttons log-save">
          {log.lines > 1 && draft.kind !== 'measurement' && (
            <Button onClick={() => log.save(true)}>{say('log.save_lines', { count: log.lines })}</Button>
          )}
          <Button look="primary" disabled={log.isSending} onClick={() => log.save()}>
            {say('common.save')}{' '}
            <span aria-hidden="true" class="shortcut">
              {say('log.save_keys')}
            </span>
          </Button>
        </div>
      </div>
    </section>
  );
}

function LogProblem({ log }: { log: ReturnType<typeof useQuickLog> }) {
  const { say, number } = useTexts();
  const { text } = log.draft;
  if (log.isTooLong) {
    return <Problem text={say('log.too_long', { count: number(text.length), limit: number(longestEntry) })} />;
  }
  if (log.problemAt('value')) return <Problem text={say('log.no_value')} />;
  if (log.problemAt('criterionId')) return <Problem text={say('log.no_criterion')} />;
  return <Problem text={log.problemAt('text') ?? log.problemOutside('text', 'value', 'criterionId')} />;
}
