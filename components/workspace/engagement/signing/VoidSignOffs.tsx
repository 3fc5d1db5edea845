import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/** Sign-offs that count no more, with the reason: what was withdrawn, and whom somebody else replaced. */
export function VoidSignOffs({ signOffs }: { signOffs: readonly DocumentOf<'signOff'>[] }) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  if (signOffs.length === 0) return null;
  return (
    <details class="apart">
      <summary>{say('editor.void_sign_offs', { count: signOffs.length })}</summary>
      <ul class="rows">
        {signOffs.map((signOff) => (
          <li key={signOff.id} class="row">
            <span>
              {index.find('stakeholder', signOff.stakeholderId)?.name ?? say('common.somebody')}
              <span class="small quiet"> · {say(`sign_off.${signOff.state}`)}</span>
            </span>
            <span class="small quiet">
              {[signOff.voidedOn && day(signOff.voidedOn, today), signOff.voidReason].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
