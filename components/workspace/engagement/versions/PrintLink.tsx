import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useAsk } from '../../../../lib/queries/use-ask';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** The printable document of a version, with its digest and signers; the API serves it for an hour. */
export function PrintLink({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { say } = useTexts();
  const ask = useAsk('agreement/preview');
  const [made, setMade] = useState<{ url: string } | { problem: string } | null>(null);
  const make = async () => {
    const answer = await ask.mutateAsync({ agreementId: agreement.id }).catch(() => null);
    if (answer === null) setMade({ problem: say('link.failure.offline') });
    else if ('failure' in answer) setMade({ problem: say(`link.failure.${answer.failure}`) });
    else setMade({ url: answer.printUrl });
  };
  if (made && 'url' in made) {
    return (
      <a class="button" href={made.url} target="_blank" rel="noreferrer">
        {say('editor.open_print')}
      </a>
    );
  }
  return (
    <>
      <Button
        look="plain"
        label={say('editor.print_version', { version: agreement.version })}
        disabled={ask.isPending}
        onClick={() => void make()}
      >
        {say('editor.print')}
      </Button>
      <Problem text={made?.problem} />
    </>
  );
}
