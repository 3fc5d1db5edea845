import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { useTexts } from '../../ui/texts';

/** The four answers as numbers, each a way down to its rows: what is in, what is out, what the client does, what limits apply. */
export function GlanceStrip({ parts }: { parts: AgreementParts }) {
  const { say } = useTexts();
  const limits = [...parts.included, ...parts.clientDuties].filter((item) => item.allowance !== undefined).length;
  const answers = [
    { section: 'deliverable', label: say('agreed.in'), count: parts.included.length },
    { section: 'exclusion', label: say('agreed.out'), count: parts.excluded.length },
    { section: 'clientDuty', label: say('agreed.client_does'), count: parts.clientDuties.length },
    { section: 'limits', label: say('agreed.limits'), count: limits },
  ];
  return (
    <nav class="glance" aria-label={say('agreed.glance')}>
      {answers.map(({ section, label, count }) => (
        <button
          key={section}
          type="button"
          class={section}
          onClick={() => document.getElementById(`agreed-${section}`)?.scrollIntoView?.({ block: 'start' })}
        >
          <b>{count}</b>
          <span>{label}</span>
        </button>
      ))}
    </nav>
  );
}
