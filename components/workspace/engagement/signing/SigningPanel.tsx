import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { AskSignerForm } from './AskSignerForm';
import { SignerRow } from './SignerRow';
import { VoidSignOffs } from './VoidSignOffs';
import { WithdrawForm } from './WithdrawForm';

/** Who was asked to sign a version and where each stands, with what can be done about it. */
export function SigningPanel({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { index, isReadOnly } = usePanel();
  const { isLead } = useEngagementPage();
  const { say } = useTexts();
  const [form, setForm] = useState<'withdraw' | 'ask' | null>(null);
  const all = index.list('signOff').filter(({ agreementId }) => agreementId === agreement.id);
  const standing = all
    .filter(({ voidedOn }) => voidedOn === undefined)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const signed = standing.filter(({ state }) => state === 'approved').length;
  const isProposed = agreement.status === 'proposed';
  const mayAct = isProposed && isLead && !isReadOnly;
  if (all.length === 0) return null;
  return (
    <section class="signing" aria-label={say('editor.signers')}>
      <h3 class="heading">
        <span>{say('editor.signed_of', { version: agreement.version, signed, needed: standing.length })}</span>
      </h3>
      <ul class="rows">
        {standing.map((signOff) => (
          <SignerRow key={signOff.id} signOff={signOff} standing={standing} mayAct={mayAct} />
        ))}
      </ul>
      {mayAct && form === null && (
        <div class="buttons">
          <Button look="plain" onClick={() => setForm('ask')}>
            {say('editor.ask_one_more')}
          </Button>
          <Button look="plain" onClick={() => setForm('withdraw')}>
            {say('editor.withdraw')}
          </Button>
        </div>
      )}
      {form === 'ask' && <AskSignerForm agreement={agreement} standing={standing} onClose={() => setForm(null)} />}
      {form === 'withdraw' && <WithdrawForm agreement={agreement} onClose={() => setForm(null)} />}
      <VoidSignOffs signOffs={all.filter(({ voidedOn }) => voidedOn !== undefined)} />
    </section>
  );
}
