import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { SplitForm } from './SplitForm';
import { type Way, WayForm, ways } from './WayForm';

type Request = DocumentOf<'request'>;

/** The four ways for what the agreement does not cover; and taking it apart, where only a part is covered. */
export function RequestWays({ request }: { request: Request }) {
  const { say } = useTexts();
  const [open, setOpen] = useState<Way | 'split' | null>(null);
  const isDecided = request.decision !== undefined;
  const [isAnew, setAnew] = useState(false);
  if (isDecided && !isAnew) {
    return (
      <Button
        look="link"
        label={say('voices.decide_anew_named', { text: request.text.slice(0, 80) })}
        onClick={() => setAnew(true)}
      >
        {say('voices.decide_anew')}
      </Button>
    );
  }
  const close = () => {
    setOpen(null);
    setAnew(false);
  };
  return (
    <>
      <fieldset class="buttons" aria-label={say('voices.ways')}>
        {request.verdict === 'not_covered' &&
          ways.map((way) => (
            <Button
              key={way}
              pressed={request.decision === way}
              expanded={open === way}
              onClick={() => setOpen(open === way ? null : way)}
            >
              {say(`voices.way.${way}`)}
            </Button>
          ))}
        {!isDecided && (
          <Button look="plain" expanded={open === 'split'} onClick={() => setOpen(open === 'split' ? null : 'split')}>
            {say('voices.split')}
          </Button>
        )}
      </fieldset>
      {open === 'split' && <SplitForm request={request} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'split' && <WayForm key={open} request={request} way={open} onClose={close} />}
    </>
  );
}
