import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { Meter } from '../../ui/Meter';
import { useTexts } from '../../ui/texts';
import { limitText } from './agreement-as-text';

/** What limits apply, and how much of each is used. */
export function LimitsSection({ parts }: { parts: AgreementParts }) {
  const texts = useTexts();
  const limited = [...parts.included, ...parts.clientDuties].filter((item) => item.allowance !== undefined);
  if (limited.length === 0) return null;
  return (
    <section id="agreed-limits" aria-label={texts.say('agreed.limits')}>
      <h2 class="heading">
        <span>
          {texts.say('agreed.limits')} <span class="count">{limited.length}</span>
        </span>
      </h2>
      <ul class="rows">
        {limited.map((item) => (
          <li key={item.id} class="limit">
            <span>{item.text}</span>
            <span class="limit-use">
              {item.allowance && <Meter used={Number(item.allowance.used ?? 0)} limit={Number(item.allowance.limit)} />}
              <span class="small quiet">{limitText(item, texts)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
