import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CallFailure, MadeLink } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { type Texts, useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

export type LinkButtonsProps = {
  /** Whom the link is for. */
  name: string;
  /** They have an address, and mail is set up. */
  canMail: boolean;
  isDisabled?: boolean;
  /** Makes a link, and mails it with `send`; null where the background gave no answer. */
  make: (send: boolean) => Promise<MadeLink | CallFailure | null>;
  /** More buttons in the same row. */
  children?: ComponentChildren;
};

/** A personal link for one person: copied, or sent by mail. It is shown this once; a new one can be made at any time. */
export function LinkButtons({ name, canMail, isDisabled = false, make, children }: LinkButtonsProps) {
  const { announce } = usePanel();
  const { say } = useTexts();
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  const press = async (send: boolean) => {
    setProblem(null);
    setAsking(true);
    const answer = await make(send).finally(() => setAsking(false));
    if (answer === null) return setProblem(say('link.failure.offline'));
    if ('failure' in answer) return setProblem(failureText(answer, say));
    if (send && answer.mailProblem !== null) setProblem(say(`link.mail_problem.${answer.mailProblem}`));
    if (send && answer.mailed) return announce(say('link.said.mailed', { name }));
    setUrl(answer.url);
    await navigator.clipboard.writeText(answer.url).then(
      () => announce(say('link.said.copied', { name })),
      // Where the clipboard is forbidden, the reader copies it out of the field.
      () => {},
    );
  };
  const isOff = isAsking || isDisabled;
  return (
    <>
      <div class="buttons">
        <Button disabled={isOff} label={say('link.copy_named', { name })} onClick={() => void press(false)}>
          {say('link.copy')}
        </Button>
        {canMail && (
          <Button disabled={isOff} label={say('link.mail_named', { name })} onClick={() => void press(true)}>
            {say('link.mail')}
          </Button>
        )}
        {children}
      </div>
      {url !== null && (
        <label class="field">
          <span class="small quiet">{say('link.personal', { name })}</span>
          <input class="input" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <Problem text={problem} />
    </>
  );
}

/** What the API refused for now says when it is possible again. */
const failureText = ({ failure, retryAfterMs }: CallFailure, say: Texts['say']): string =>
  failure === 'busy' && retryAfterMs !== undefined
    ? say('link.failure.wait', { minutes: Math.ceil(retryAfterMs / 60_000) })
    : say(`link.failure.${failure}`);
