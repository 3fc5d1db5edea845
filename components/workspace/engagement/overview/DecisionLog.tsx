import { useMemo } from 'preact/hooks';
import { type Decision, decisionLog } from '../../../../lib/domain/alternatives/decision-log';
import { usePanel } from '../../../panel/panel-context';
import { type Texts, useTexts } from '../../../ui/texts';

/** How many decisions stand open at once. */
const shownDecisions = 8;

/** What was decided in this work, the newest first: options, requests, changes, and where both sides parted. */
export function DecisionLog() {
  const { index, today } = usePanel();
  const { say } = useTexts();
  const decisions = useMemo(() => decisionLog(index, today), [index, today]);
  if (decisions.length === 0) return null;
  const older = decisions.slice(shownDecisions);
  return (
    <section aria-label={say('editor.decisions')}>
      <h2 class="heading">
        <span>
          {say('editor.decisions')} <span class="count">{decisions.length}</span>
        </span>
      </h2>
      <DecisionList decisions={decisions.slice(0, shownDecisions)} />
      {older.length > 0 && (
        <details class="apart">
          <summary>{say('history.more', { count: older.length })}</summary>
          <DecisionList decisions={older} />
        </details>
      )}
    </section>
  );
}

function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ul class="rows">
      {decisions.map((decision) => (
        <DecisionRow key={decision.document.id} decision={decision} />
      ))}
    </ul>
  );
}

function DecisionRow({ decision }: { decision: Decision }) {
  const { index, today } = usePanel();
  const texts = useTexts();
  const { text, on, kind, by, stakeholderId, reason } = decision;
  const facts = [
    texts.day(on, today),
    index.find('stakeholder', stakeholderId ?? undefined)?.name ??
      (kind === 'walked_away' && by !== null && texts.say(`options.side.${by}`)),
    // Where both sides parted, the reason is the text itself.
    reason !== null && reason !== text && texts.say('common.quoted', { text: reason }),
  ];
  return (
    <li class="row">
      <span>
        <span class={decision.kind === 'picked' || decision.kind === 'change_approved' ? 'chip good' : 'chip'}>
          {outcome(decision, texts)}
        </span>{' '}
        {text}
      </span>
      <span class="small quiet">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** How it went, in a word or two. */
function outcome({ kind, by, document }: Decision, { say }: Texts): string {
  switch (kind) {
    case 'picked':
      return say('options.picked');
    case 'declined':
      return say(by === 'us' ? 'options.declined_by_us' : 'options.declined_by_client');
    case 'expired':
      return say('options.status.expired');
    case 'walked_away':
      return say('editor.walked_away');
    case 'request':
      return document.type === 'request' && document.decision ? say(`decision.${document.decision}`) : '';
    case 'change_approved':
      return say('change.status.approved');
    case 'change_declined':
      return say('change.status.declined');
  }
}
