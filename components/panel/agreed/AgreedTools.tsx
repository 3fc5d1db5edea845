import { useState } from 'preact/hooks';
import type { AgreementParts } from '../../../lib/domain/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { agreementAsText } from './agreement-as-text';

export type AgreedToolsProps = {
  parts: AgreementParts;
  shown: DocumentOf<'agreement'> | null;
  filter: string;
  onFilter: (filter: string) => void;
};

/** Finding one item among many, and taking all of them along into a mail. */
export function AgreedTools({ parts, shown, filter, onFilter }: AgreedToolsProps) {
  const { client, engagement, askScope, announce } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const [fallback, setFallback] = useState<string | null>(null);
  const copy = async () => {
    const text = agreementAsText(
      parts,
      { client: client?.name ?? '', engagement: engagement.name, version: shown?.version ?? null },
      texts,
    );
    try {
      await navigator.clipboard.writeText(text);
      announce(say('agreed.copied'));
    } catch {
      // A host page's permissions policy may forbid the clipboard to frames: then the reader copies by hand.
      setFallback(text);
    }
  };
  return (
    <>
      <div class="tools-row">
        <label class="filter">
          <span class="unseen">{say('agreed.filter')}</span>
          <input
            type="search"
            class="input"
            placeholder={say('agreed.filter')}
            value={filter}
            onInput={(event) => onFilter(event.currentTarget.value)}
          />
        </label>
        {askScope && <Button onClick={askScope}>{say('scope.title')}</Button>}
        <Button onClick={copy}>{say('agreed.copy')}</Button>
      </div>
      {fallback !== null && (
        <div class="field">
          <label for="copy-by-hand">{say('agreed.copy_by_hand')}</label>
          <textarea
            id="copy-by-hand"
            class="input"
            readOnly
            value={fallback}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </>
  );
}
