import { useMemo, useState } from 'preact/hooks';
import { editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { type Difference, differencesOf, openDifference } from '../../../../lib/domain/expectations/differences';
import { readingOf } from '../../../../lib/domain/gaps/reading-of';
import { WhoSees } from '../../../panel/leads-only/WhoSees';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { LongTextField, Problem } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

/** Where two people expect different things: side by side, then as something to settle. */
export function Disagreements() {
  const { index, engagement, today } = usePanel();
  const { say } = useTexts();
  const differences = useMemo(() => {
    const reading = readingOf(index, engagement.id, today);
    return reading ? differencesOf(reading) : [];
  }, [index, engagement.id, today]);
  const open = index.list('disagreement').filter(({ resolvedOn }) => resolvedOn === undefined);
  const settled = index.list('disagreement').filter(({ resolvedOn }) => resolvedOn !== undefined);
  if (differences.length + open.length + settled.length === 0) return null;
  return (
    <section class="disagreements" aria-label={say('editor.disagreements')}>
      <h2 class="heading">
        <span>{say('editor.disagreements')}</span>
      </h2>
      {differences.map((difference) => (
        <DifferencePair
          key={`${difference.earlier.expectation.id} ${difference.later.expectation.id}`}
          difference={difference}
        />
      ))}
      {open.map((disagreement) => (
        <OpenDisagreement key={disagreement.id} disagreement={disagreement} />
      ))}
      {settled.map((disagreement) => (
        <p key={disagreement.id} class="small quiet" data-document={disagreement.id}>
          {disagreement.about} · {say('editor.settled', { resolution: disagreement.resolution ?? '' })}
        </p>
      ))}
    </section>
  );
}

function DifferencePair({ difference }: { difference: Difference }) {
  const { engagement, today, newId, isReadOnly } = usePanel();
  const { say, number, day } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  const { metric, unit, earlier, later } = difference;
  const open = () =>
    submit([openDifference(difference, engagement.id, { id: newId(), today })], { said: say('common.saved') });
  return (
    <div class="difference-pair">
      <p>
        <b>{metric}</b>
      </p>
      <div class="choice">
        {[earlier, later].map(({ stakeholderId, name, expectation }) => (
          <blockquote key={stakeholderId} class="side">
            <p>
              <b>
                {number(expectation.value)} {unit}
              </b>
            </p>
            <p>{say('common.quoted', { text: expectation.text })}</p>
            <p class="small quiet">
              {name ?? say('common.somebody')} · {day(expectation.recordedOn, today)}
            </p>
          </blockquote>
        ))}
      </div>
      {!isReadOnly && (
        <Button disabled={isSending} onClick={() => void open()}>
          {say('editor.open_disagreement')}
        </Button>
      )}
      <Problem text={problemOutside()} />
    </div>
  );
}

function OpenDisagreement({ disagreement }: { disagreement: DocumentOf<'disagreement'> }) {
  const { index, today, isReadOnly } = usePanel();
  const { say, day, list } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [isSettling, setSettling] = useState(false);
  const [resolution, setResolution] = useState('');
  const names = disagreement.stakeholderIds.map((id) => index.find('stakeholder', id)?.name);
  const settle = async () => {
    if (resolution.trim() === '') return refuse('required', 'resolution');
    const edit = editRequest(disagreement, { resolvedOn: today, resolution });
    if (await submit([edit], { said: say('voices.said.resolved') })) setSettling(false);
  };
  return (
    <div class="difference-pair" data-document={disagreement.id} tabIndex={-1}>
      <p>
        <b>{disagreement.about}</b>
        <span class="small quiet">
          {' '}
          · {list(names)} · {day(disagreement.openedOn, today)}
        </span>
      </p>
      <WhoSees document={disagreement} />
      {!isReadOnly && !isSettling && (
        <Button
          label={say('editor.settle_named', { about: disagreement.about.slice(0, 80) })}
          onClick={() => setSettling(true)}
        >
          {say('editor.settle')}
        </Button>
      )}
      {isSettling && (
        <FormFrame
          label={say('editor.settle')}
          submitLabel={say('editor.settle')}
          isSending={isSending}
          onSubmit={settle}
          onCancel={() => setSettling(false)}
        >
          <LongTextField
            label={say('editor.how_settled')}
            value={resolution}
            onChange={setResolution}
            problem={problemAt('resolution')}
          />
          <Problem text={problemOutside('resolution')} />
        </FormFrame>
      )}
    </div>
  );
}
