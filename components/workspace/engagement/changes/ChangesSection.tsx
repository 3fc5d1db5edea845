import { useState } from 'preact/hooks';
import { usePanel } from '../../../panel/panel-context';
import { RequestRow } from '../../../panel/voices/RequestRow';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { ChangeRequestCard } from './ChangeRequestCard';
import { ChangeRequestForm } from './ChangeRequestForm';
import { CreepLedger } from './CreepLedger';

const openFirst = ['draft', 'submitted', 'in_review', 'approved', 'declined', 'withdrawn'] as const;

/** What the client asked for beyond the agreement, and what became of it. */
export function ChangesSection() {
  const { index, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const requests = [...index.list('request')].sort(
    (a, b) =>
      Number(a.decision !== undefined) - Number(b.decision !== undefined) || (a.receivedOn < b.receivedOn ? 1 : -1),
  );
  const changes = [...index.list('changeRequest')].sort(
    (a, b) => openFirst.indexOf(a.status) - openFirst.indexOf(b.status),
  );
  return (
    <div class="two-columns">
      <section aria-label={say('voices.requests')}>
        <h2 class="heading">
          <span>
            {say('voices.requests')} <span class="count">{requests.length}</span>
          </span>
        </h2>
        {requests.length === 0 && <p class="nothing">{say('change.no_requests')}</p>}
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
        {changes.length === 0 && !isAdding && <p class="nothing">{say('change.none')}</p>}
        {changes.map((change) => (
          <ChangeRequestCard key={change.id} change={change} />
        ))}
        <CreepLedger />
      </section>
    </div>
  );
}
