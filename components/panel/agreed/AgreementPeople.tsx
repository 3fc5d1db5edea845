import type { AgreementGlance } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { memberName } from '../names';
import { usePanel } from '../panel-context';

/** Who signs and where each stands, what the versions say differently, and through which channel we talk. */
export function AgreementPeople({
  agreement,
  glance,
}: {
  agreement: DocumentOf<'agreement'>;
  glance: AgreementGlance;
}) {
  const { index, engagement, openPage } = usePanel();
  const { say } = useTexts();
  const { proposedBeside } = glance;
  const current = glance.current && { agreement: glance.current, signers: glance.signers };
  const signers = [current, proposedBeside].find((round) => round?.agreement.id === agreement.id)?.signers ?? [];
  if (signers.length === 0 && agreement.channels.length === 0) return null;
  return (
    <section aria-label={say('agreed.people')}>
      <h2 class="heading">
        <span>{say('agreed.people')}</span>
      </h2>
      <ul class="rows">
        {signers.map(({ stakeholder, signOff }) => (
          <li key={stakeholder.id} class="pair">
            <span>{stakeholder.name}</span>
            <span class="small quiet">
              {say(signOff ? `sign_off.${signOff.state}` : 'sign_off.none')}
              {signOff?.comment &&
                signOff.state !== 'approved' &&
                `: ${say('common.quoted', { text: signOff.comment })}`}
            </span>
          </li>
        ))}
        {agreement.channels.map((channel) => (
          <li key={`${channel.type} ${channel.purpose}`} class="pair">
            <span>
              {say(`channel.${channel.type}`)}
              {channel.purpose ? ` · ${channel.purpose}` : ''}
            </span>
            <span class="small quiet">
              {[memberName(index, channel.ourContactId), index.find('stakeholder', channel.clientContactId)?.name]
                .filter(Boolean)
                .join(' – ')}
            </span>
          </li>
        ))}
      </ul>
      {index.list('agreement').length > 1 && (
        <Button
          look="link"
          onClick={() => openPage(`workspace.html#/engagements/${encodeURIComponent(engagement.id)}/versions`)}
        >
          {say('agreed.compare')}
        </Button>
      )}
    </section>
  );
}
