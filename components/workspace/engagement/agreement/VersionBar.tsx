import type { DocumentOf } from '../../../../lib/domain/document';
import { RecordSigned } from '../../../panel/agreed/RecordSigned';
import { useTexts } from '../../../ui/texts';

export type VersionBarProps = { agreement: DocumentOf<'agreement'> | null; isOpen: boolean };

/** Which version this is, how it stands, and what can be done with all of it. */
export function VersionBar({ agreement, isOpen }: VersionBarProps) {
  const { say } = useTexts();
  return (
    <header class="version-bar">
      <h2>{agreement ? say('agreed.version', { version: agreement.version }) : say('editor.first_version')}</h2>
      {agreement && (
        <span class={agreement.status === 'in_force' ? 'chip good' : 'chip'}>
          {say(`agreement.${agreement.status}`)}
        </span>
      )}
      {isOpen && <RecordSigned agreement={agreement} />}
    </header>
  );
}
