import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useSendsMail, useSignOffLinks } from '../../../../lib/queries/signing';
import { useAsk } from '../../../../lib/queries/use-ask';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

export type LinkToolsProps = {
  signOff: DocumentOf<'signOff'>;
  name: string;
  canMail: boolean;
  /** More buttons in the same row. */
  children?: ComponentChildren;
};

/** A personal link for one signer: copied, or sent by mail. It is shown this once; a new one can be made at any time. */
export function LinkTools({ signOff, name, canMail, children }: LinkToolsProps) {
  const { announce, waitingIds } = usePanel();
  const { say } = useTexts();
  const sendsMail = useSendsMail();
  const mail = useSignOffLinks(signOff.id)?.mail;
  const ask = useAsk('sign-off/link');
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // The API knows nothing of a proposal that still waits on this device.
  const isWaiting = waitingIds.has(signOff.id);

  const make = async (send: boolean) => {
    setProblem(null);
    const answer = await ask.mutateAsync({ signOffId: signOff.id, send }).catch(() => null);
    if (answer === null) return setProblem(say('editor.link_failure.offline'));
    if ('failure' in answer) return setProblem(say(`editor.link_failure.${answer.failure}`));
    if (send && answer.mailProblem !== null) setProblem(say(`editor.mail_problem.${answer.mailProblem}`));
    if (send && answer.mailed) return announce(say('editor.said.mailed', { name }));
    setUrl(answer.url);
    await navigator.clipboard.writeText(answer.url).then(
      () => announce(say('editor.said.link_copied', { name })),
      // Where the clipboard is forbidden, the reader copies it out of the field.
      () => {},
    );
  };
  return (
    <div class="link-tools">
      <div class="buttons">
        <Button
          disabled={ask.isPending || isWaiting}
          label={say('editor.copy_link_named', { name })}
          onClick={() => void make(false)}
        >
          {say('editor.copy_link')}
        </Button>
        {sendsMail && canMail && (
          <Button
            disabled={ask.isPending || isWaiting}
            label={say('editor.send_mail_named', { name })}
            onClick={() => void make(true)}
          >
            {say('editor.send_mail')}
          </Button>
        )}
        {children}
      </div>
      {mail && <p class="small quiet">{say(`editor.mail_state.${mail.state}`)}</p>}
      {isWaiting && <p class="hint">{say('editor.link_after_sync')}</p>}
      {url !== null && (
        <label class="field">
          <span class="small quiet">{say('editor.personal_link', { name })}</span>
          <input class="input" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <Problem text={problem} />
    </div>
  );
}
