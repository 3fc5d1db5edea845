import { useState } from 'preact/hooks';
import { isAnswered, signsBefore } from '../../../../lib/domain/agreement-life/answerable-sign-off';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { WaitingMark } from '../../../panel/WaitingMark';
import { Button } from '../../../ui/Button';
import { FoldedText } from '../../../ui/FoldedText';
import { useTexts } from '../../../ui/texts';
import { LinkTools } from './LinkTools';
import { RecordPaperForm } from './RecordPaperForm';
import { ReplaceSignerForm } from './ReplaceSignerForm';
import { useSignOffWords } from './use-sign-off-words';

export type SignerRowProps = {
  signOff: DocumentOf<'signOff'>;
  /** All sign-offs of the version that count. */
  standing: readonly DocumentOf<'signOff'>[];
  mayAct: boolean;
};

/** One signer: whether they were asked, have opened it, and what they answered. */
export function SignerRow({ signOff, standing, mayAct }: SignerRowProps) {
  const { index } = usePanel();
  const { say } = useTexts();
  const words = useSignOffWords();
  const [form, setForm] = useState<'paper' | 'replace' | null>(null);
  const person = index.find('stakeholder', signOff.stakeholderId);
  const name = person?.name ?? say('common.somebody');
  const before = signsBefore(signOff, standing)[0];
  const waitsFor = before && index.find('stakeholder', before.stakeholderId)?.name;
  const isOpen = signOff.state !== 'approved';
  return (
    <li class={`signer ${signOff.state}`} data-document={signOff.id} tabIndex={-1}>
      <div class="signer-head">
        <span>
          {signOff.position !== undefined && `${signOff.position}. `}
          <b>{name}</b>
          {person?.role && <span class="small quiet"> · {person.role}</span>}
          <WaitingMark id={signOff.id} />
        </span>
        <span class={signOff.state === 'approved' ? 'chip good' : 'chip'}>{say(`sign_off.${signOff.state}`)}</span>
      </div>
      <p class="small quiet">{words(signOff)}</p>
      {signOff.comment && isAnswered(signOff) && (
        <blockquote class="signer-comment">
          <FoldedText text={say('common.quoted', { text: signOff.comment })} />
        </blockquote>
      )}
      {isOpen && waitsFor && <p class="small">{say('editor.waits_for', { name: waitsFor })}</p>}
      {isOpen && mayAct && form === null && (
        <LinkTools signOff={signOff} name={name} canMail={person?.email !== undefined}>
          <Button look="plain" label={say('editor.paper_named', { name })} onClick={() => setForm('paper')}>
            {say('editor.paper')}
          </Button>
          <Button look="plain" label={say('editor.replace_named', { name })} onClick={() => setForm('replace')}>
            {say('editor.replace')}
          </Button>
        </LinkTools>
      )}
      {form === 'paper' && <RecordPaperForm signOff={signOff} name={name} onClose={() => setForm(null)} />}
      {form === 'replace' && (
        <ReplaceSignerForm signOff={signOff} name={name} standing={standing} onClose={() => setForm(null)} />
      )}
    </li>
  );
}
