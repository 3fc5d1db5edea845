import { indexDocuments } from '../../../lib/domain/document-index';
import { useTexts } from '../../ui/texts';
import type { EngagementSectionProps } from './sections/define-engagement-section';

/** The versions of the agreement. */
export function AgreementSection({ view }: EngagementSectionProps) {
  const { say } = useTexts();
  const agreements = indexDocuments(view.documents).list('agreement');
  return (
    <ul class="rows">
      {agreements.map(({ id, version, status }) => (
        <li key={id} class="row">
          {say('agreed.version_status', { version, status: say(`agreement.${status}`) })}
        </li>
      ))}
    </ul>
  );
}
