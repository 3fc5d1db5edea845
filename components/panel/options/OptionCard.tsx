import { useState } from 'preact/hooks';
import { hasExpired } from '../../../lib/domain/alternatives/open-option';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { WaitingMark } from '../WaitingMark';
import { OfferOptions } from './OfferOptions';

export const tradeOffs = ['time', 'cost', 'quality', 'scope', 'goal'] as const;

/** One option: what, what it costs and saves, where it stands, and what the client said to it. */
export function OptionCard({ option }: { option: DocumentOf<'alternative'> }) {
  const { index, today, isReadOnly } = usePanel();
  const { say, day } = useTexts();
  const { id, text, tradeOff, decidedBy, decidedOn, reason, expiresOn } = option;
  const status = option.status === 'offered' && hasExpired(option, today) ? 'expired' : option.status;
  const who = index.find('stakeholder', decidedBy)?.name;
  const facts = [who, decidedOn && day(decidedOn, today), reason && say('common.quoted', { text: reason })];
  return (
    <li class="option" data-document={id}>
      <p class="option-head">
        <strong>{text}</strong>
        <span class={status === 'accepted' ? 'chip good' : 'chip'}>{say(`options.status.${status}`)}</span>
        <WaitingMark id={id} />
      </p>
      <dl class="small">
        {tradeOffs.map((name) =>
          tradeOff?.[name] ? (
            <div key={name}>
              <dt>{say(`options.trade_off.${name}`)}</dt>
              <dd>{tradeOff[name]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {status === 'offered' && expiresOn !== undefined && (
        <p class="small quiet">{say('options.until', { day: day(expiresOn, today) })}</p>
      )}
      {facts.some(Boolean) && <p class="small quiet">{facts.filter(Boolean).join(' · ')}</p>}
      {!isReadOnly && status === 'offered' && <Answer option={option} />}
      {!isReadOnly && status === 'expired' && <OfferOptions optionIds={[id]} />}
    </li>
  );
}

/** Writes down what was decided: the client's pick, or who turned it down. */
function Answer({ option }: { option: DocumentOf<'alternative'> }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const [stakeholderId, setStakeholderId] = useState('');
  const [reason, setReason] = useState('');
  const person = stakeholderId === '' ? {} : { stakeholderId };
  const answer = (command: CommandRequest) => submit([command], { said: say('options.said.decided'), undo: [] });
  const decline = (by: 'us' | 'client') =>
    answer({
      name: 'alternative.decline',
      args: { alternativeId: option.id, by, reason, ...(by === 'client' ? person : {}) },
    });
  return (
    <details class="apart">
      <summary class="small">{say('options.decide')}</summary>
      <SelectField
        label={say('options.who')}
        value={stakeholderId}
        onChange={setStakeholderId}
        options={[
          { value: '', label: say('common.somebody') },
          ...index.list('stakeholder').map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField label={say('field.reason')} value={reason} onChange={setReason} />
      <div class="buttons">
        <Button
          onClick={() => answer({ name: 'alternative.accept', args: { alternativeId: option.id, reason, ...person } })}
        >
          {say('options.picked')}
        </Button>
        <Button onClick={() => decline('client')}>{say('options.declined_by_client')}</Button>
        <Button onClick={() => decline('us')}>{say('options.declined_by_us')}</Button>
      </div>
      <Problem text={problemOutside()} />
    </details>
  );
}
