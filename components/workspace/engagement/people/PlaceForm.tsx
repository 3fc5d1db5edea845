import { useState } from 'preact/hooks';
import { editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { DocumentIndex } from '../../../../lib/domain/documents/document-index';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Problem, SelectField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

type Expectation = DocumentOf<'expectation'>;
type Disposition = NonNullable<Expectation['disposition']>;
type Target = { type: 'scopeItem' | 'criterion' | 'alternative'; id: string; name: string };

const dispositions = ['in_scope', 'criterion', 'excluded', 'alternative', 'declined'] as const;

/** Gives an expectation its place, and names the line or criterion that it went into. */
export function PlaceForm({ expectation, onClose }: { expectation: Expectation; onClose: () => void }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [disposition, setDisposition] = useState<Disposition>(expectation.disposition ?? 'in_scope');
  const [targetId, setTargetId] = useState(expectation.dispositionRef?.id ?? '');
  const targets = targetsOf(disposition, index);
  const save = async () => {
    const target = targets.find(({ id }) => id === targetId);
    const set = { disposition, dispositionRef: target ? { type: target.type, id: target.id } : null };
    const isSaved = await submit([editRequest(expectation, set)], {
      said: say('common.saved'),
    });
    if (isSaved) onClose();
  };
  return (
    <FormFrame
      label={say('voices.give_place')}
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <div class="form-row">
        <SelectField
          label={say('field.disposition')}
          value={disposition}
          onChange={setDisposition}
          options={dispositions.map((value) => ({ value, label: say(`disposition.${value}`) }))}
          problem={problemAt('disposition')}
        />
        {targets.length > 0 && (
          <SelectField
            label={say('editor.which_line')}
            value={targetId}
            onChange={setTargetId}
            options={[
              { value: '', label: say('editor.choose') },
              ...targets.map(({ id, name }) => ({ value: id, label: name.slice(0, 120) })),
            ]}
            problem={problemAt('dispositionRef')}
          />
        )}
      </div>
      <Problem text={problemOutside('disposition', 'dispositionRef')} />
    </FormFrame>
  );
}

/** The lines of the versions that count which an expectation can have gone into. */
function targetsOf(disposition: Disposition, index: DocumentIndex): Target[] {
  const counts = new Set(
    index
      .list('agreement')
      .filter(({ status }) => status !== 'superseded')
      .map(({ id }) => id),
  );
  const items = index.list('scopeItem').filter(({ agreementId }) => counts.has(agreementId));
  const lines = (wanted: boolean) =>
    items
      .filter(({ kind }) => (kind === 'exclusion') === wanted)
      .map(({ id, text }): Target => ({ type: 'scopeItem', id, name: text }));
  switch (disposition) {
    case 'in_scope':
      return lines(false);
    case 'excluded':
      return lines(true);
    case 'criterion':
      return index
        .list('criterion')
        .filter(({ agreementId }) => counts.has(agreementId))
        .map(({ id, statement }) => ({ type: 'criterion', id, name: statement }));
    case 'alternative':
      return index.list('alternative').map(({ id, text }) => ({ type: 'alternative', id, name: text }));
    case 'declined':
      return [];
  }
}
