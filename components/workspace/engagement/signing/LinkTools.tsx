import type { ComponentChildren } from 'preact';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useSendsMail, useSignOffLinks } from '../../../../lib/queries/signing';
import { useAsk } from '../../../../lib/queries/use-ask';
import { usePanel } from '../../../panel/panel-context';
import { LinkButtons } from '../../../panel/sharing/LinkButtons';
import { useTexts } from '../../../ui/texts';

export type LinkToolsProps = {
  signOff: DocumentOf<'signOff'>;
  name: string;
  canMail: boolean;
  /** More buttons in the same row. */
  children?: ComponentChildren;
};

/** A personal link for one signer, and how the mail of their proposal stands. */
export function LinkTools({ signOff, name, canMail, children }: LinkToolsProps) {
  const { waitingIds } = usePanel();
  const { say } = useTexts();
  const sendsMail = useSendsMail();
  const mail = useSignOffLinks(signOff.id)?.mail;
  const { mutateAsync: ask } = useAsk('sign-off/link');
  // The API knows nothing of a proposal that still waits on this device.
  const isWaiting = waitingIds.has(signOff.id);
  return (
    <div class="link-tools">
      <LinkButtons
        name={name}
        canMail={sendsMail && canMail}
        isDisabled={isWaiting}
        make={(send) => ask({ signOffId: signOff.id, send }).catch(() => null)}
      >
        {children}
      </LinkButtons>
      {mail && <p class="small quiet">{say(`editor.mail_state.${mail.state}`)}</p>}
      {isWaiting && <p class="hint">{say('editor.link_after_sync')}</p>}
    </div>
  );
}
