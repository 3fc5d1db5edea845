import { useState } from 'preact/hooks';
import { everyWordOf } from '../../../panel/agreed/every-word';
import { usePanel } from '../../../panel/panel-context';
import { RequestRow } from '../../../panel/voices/RequestRow';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { ChangeRequestCard } from './ChangeRequestCard';
import { ChangeRequestForm } from './ChangeRequestForm';
import { CreepLedger } from './CreepLedger';

const openFirst = ['draft', 'submitted', 'in_review', 'approved', 'declined', 'withdrawn'] as const;

/** From so many on they are searched and not looked through. */
const manyEnough = 4;

/** What the client asked for beyond the agreement, and what became of it: what was declined is found as a precedent. */
export function ChangesSection() {
  const { index, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const [filter, setFilter] = useState('');
  const holds = everyWordOf(filter);
  const requests = index
    .list('request')
    .filter(({ text, verdictReason, decisionReason }) => holds(text, verdictReason, decisionReason))
    .sort(
      (a, b) =>
        Number(a.decision !== undefined) - Number(b.decision !== undefined) || (a.receivedOn < b.receivedOn ? 1 : -1),
    );
  const changes = index
    .list('changeRequest')
    .filter(({ title, reason, decisionReason }) => holds(title, reason, decisionReason))
    .sort((a, b) => openFirst.indexOf(a.status) - openFirst.indexOf(b.status));
  const count = index.list('request').length + index.list('changeRequest').length;
  return (
    <>
      {count >= manyEnough && (
        <div class="changes-filter">
          <TextField type="search" label={say('change.find')} value={filter} onChange={setFilter} />
        </div>
      )}
      <div class="two-columns">
        <section aria-label={say('voices.requests')}>
          <h2 class="heading">
            <span>
              {say('voices.requests')} <span class="count">{requests.length}</span>
            </span>
          </h2>
          {requests.length === 0 && (
            <p class="nothing">{say(filter === '' ? 'change.no_requests' : 'change.not_found')}</p>
          )}
          <ul class="rows">
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </ul>
        </section>
        <section aria-label={say('change.requests')}>
          <h2 class="heading">
            <span>
              {say('change.requests')} <span class="count">{changes.length}</span>
            </span>
            {!isReadOnly && !isAdding && (
              <Button look="link" onClick={() => setAdding(true)}>
                {say('change.add')}
              </Button>
            )}
          </h2>
          {isAdding && <ChangeRequestForm change={null} onClose={() => setAdding(false)} />}
          {changes.length === 0 && !isAdding && (
            <p class="nothing">{say(filter === '' ? 'change.none' : 'change.not_found')}</p>
          )}
          {changes.map((change) => (
            <ChangeRequestCard key={change.id} change={change} />
          ))}
          <CreepLedger />
        </section>
      </div>
    </>
  );
}
