import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { CopyByHand, useCopying } from '../CopyByHand';
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
  const { client, engagement, askScope } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const { copy, byHand } = useCopying();
  const copyAgreement = () =>
    copy(
      agreementAsText(
        parts,
        { client: client?.name ?? '', engagement: engagement.name, version: shown?.version ?? null },
        texts,
      ),
    );
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
        <div class="buttons">
          {askScope && <Button onClick={askScope}>{say('scope.title')}</Button>}
          <Button onClick={copyAgreement}>{say('agreed.copy')}</Button>
        </div>
      </div>
      <CopyByHand id="copy-by-hand" text={byHand} />
    </>
  );
}
