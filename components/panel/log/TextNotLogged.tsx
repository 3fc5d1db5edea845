import type { HandedText } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

type TextNotLoggedProps = {
  text: HandedText;
  /** The reader has seen it: the text is let go. */
  onClose: () => void;
};

/** In the quick log's place where nobody may log: what was selected on the page and sent here, and why it is not kept. */
export function TextNotLogged({ text: { text }, onClose }: TextNotLoggedProps) {
  const { say } = useTexts();
  const { engagement } = usePanel();
  return (
    <section class="quick-log" aria-label={say('log.title')}>
      <p role="alert">{say('log.not_logged', { because: engagement.status === 'ended' ? 'ended' : 'role' })}</p>
      {text !== '' && <blockquote class="not-logged">{say('common.quoted', { text })}</blockquote>}
      <div class="buttons">
        <Button onClick={onClose}>{say('common.close')}</Button>
      </div>
    </section>
  );
}
