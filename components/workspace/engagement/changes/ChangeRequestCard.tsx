import { useState } from 'preact/hooks';
import { missingEffects } from '../../../../lib/domain/agreement-life/change-effect';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { WaitingMark } from '../../../panel/WaitingMark';
import { Icon } from '../../../ui/Icon';
import { useTexts } from '../../../ui/texts';
import { ChangeRequestActions } from './ChangeRequestActions';
import { ChangeRequestForm } from './ChangeRequestForm';
import { effectTexts } from './effect-texts';

/** One change to what was agreed: where it comes from, what it does to time, cost and criteria, and where it stands. */
export function ChangeRequestCard({ change }: { change: DocumentOf<'changeRequest'> }) {
  const { index, today, isReadOnly } = usePanel();
  const texts = useTexts();
  const { say, day } = texts;
  const [isEditing, setEditing] = useState(false);
  const requester = index.find('stakeholder', change.requestedBy)?.name;
  const missing = missingEffects(change);
  const version = index.find('agreement', change.agreementId)?.version;
  if (isEditing) return <ChangeRequestForm change={change} onClose={() => setEditing(false)} />;
  const facts = [
    requester && say('change.asked_by', { name: requester }),
    change.submittedOn && say('change.submitted_on', { day: day(change.submittedOn, today) }),
    change.decidedOn && say('change.decided_on', { day: day(change.decidedOn, today) }),
    change.waitingFor && say('change.waits_for', { name: change.waitingFor }),
    change.decisionReason,
    version !== undefined && say('change.in_version', { version }),
  ].filter(Boolean);
  return (
    <article class="change" data-document={change.id} tabIndex={-1} aria-label={change.title}>
      <div class="signer-head">
        <h3>
          {change.title}
          <WaitingMark id={change.id} />
        </h3>
        <span class={change.status === 'approved' ? 'chip good' : 'chip'}>{say(`change.status.${change.status}`)}</span>
      </div>
      {change.reason && <p>{change.reason}</p>}
      {change.requestIds.map((id) => {
        const request = index.find('request', id);
        return (
          request && (
            <blockquote key={id} class="small quiet">
              {say('common.quoted', { text: request.text })}
            </blockquote>
          )
        );
      })}
      <dl class="effect">
        {effectTexts(change, texts).map(({ name, text }) => (
          <div key={name}>
            <dt class="small quiet">{say(`change.effect.${name}`)}</dt>
            <dd class={text === null ? 'warn-text' : undefined}>{text ?? say('change.effect_missing')}</dd>
          </div>
        ))}
      </dl>
      {facts.length > 0 && <p class="small quiet">{facts.join(' · ')}</p>}
      {change.status === 'draft' && missing.length > 0 && (
        <p class="clock">
          <Icon name="info" />
          {say('change.effects_first')}
        </p>
      )}
      {!isReadOnly && <ChangeRequestActions change={change} onEdit={() => setEditing(true)} />}
    </article>
  );
}
