import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { criterionProgress, feltAnswer } from '../../../lib/domain/measurements/criterion-progress';
import { Button, IconButton } from '../../ui/Button';
import { Dots } from '../../ui/Dots';
import { later } from '../../ui/later';
import { ProgressLine } from '../../ui/ProgressLine';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { WaitingMark } from '../WaitingMark';
import { criterionText } from './agreement-as-text';
import { MeasurementForm } from './MeasurementForm';

const CriterionChart = later(() => import('./CriterionChart').then((file) => file.CriterionChart));

export type CriterionRowProps = { criterion: DocumentOf<'criterion'>; canEdit: boolean };

/** One criterion with where it stands: a line for what is measured, dots for what is felt. */
export function CriterionRow({ criterion, canEdit }: CriterionRowProps) {
  const { place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isDrawn, setDrawn] = useState(false);
  const name = criterion.statement.slice(0, 80);
  const isMeasuring = place.form === 'add_measurement' && place.subjectId === criterion.id;
  const canMeasure = criterion.kind === 'hard' && criterion.unit !== undefined && !isReadOnly;
  return (
    <li class="criterion" data-document={criterion.id} tabIndex={-1}>
      <div class="criterion-head">
        <h3>
          {criterion.statement}
          <WaitingMark id={criterion.id} />
        </h3>
        {canEdit && (
          <IconButton
            small
            icon="edit"
            label={say('common.edit_named', { name: criterion.statement.slice(0, 80) })}
            onClick={() => goTo({ tab: 'agreed', form: 'edit_criterion', subjectId: criterion.id })}
          />
        )}
      </div>
      {criterion.kind === 'hard' ? <HardStanding criterion={criterion} /> : <FeltStanding criterion={criterion} />}
      {criterion.result && <p class="small quiet">{say(`result.${criterion.result}`)}</p>}
      {canMeasure && !isMeasuring && (
        <Button
          look="link"
          label={say('agreed.measure_named', { name: criterion.statement.slice(0, 80) })}
          onClick={() => goTo({ tab: 'agreed', form: 'add_measurement', subjectId: criterion.id })}
        >
          {say('agreed.measure')}
        </Button>
      )}
      {criterion.kind === 'hard' && (
        <Button
          look="link"
          expanded={isDrawn}
          label={say('forecast.show_named', { name })}
          onClick={() => setDrawn(!isDrawn)}
        >
          {say('forecast.show')}
        </Button>
      )}
      {isDrawn && <CriterionChart criterion={criterion} />}
      {isMeasuring && <MeasurementForm criterion={criterion} onClose={() => goTo(atTab('agreed'))} />}
    </li>
  );
}

function HardStanding({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { index, today } = usePanel();
  const texts = useTexts();
  const { say, number, day } = texts;
  const { readings, latest } = criterionProgress(criterion, index, today);
  const unit = criterion.unit ?? '';
  const baseline = criterion.baseline === undefined ? null : number(criterion.baseline);
  const standing = latest
    ? say('agreed.standing', {
        from: baseline ?? '–',
        now: `${number(latest.value)} ${unit}`.trim(),
        day: day(latest.on, today),
      })
    : baseline === null
      ? say('agreed.no_baseline')
      : say('agreed.baseline_only', { from: `${baseline} ${unit}`.trim() });
  const aim = criterionText(criterion, texts);
  return (
    <div class="standing">
      <p class="small quiet">
        {standing}
        {aim !== '' && (
          <>
            <br />
            {aim}
          </>
        )}
      </p>
      <ProgressLine
        readings={readings}
        target={criterion.target}
        dueOn={criterion.dueOn}
        label={`${standing}, ${aim}`}
      />
    </div>
  );
}

function FeltStanding({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { index, today } = usePanel();
  const { say, number, day } = useTexts();
  const answer = feltAnswer(criterion, index);
  const target = criterion.targetScore ?? null;
  const words = answer
    ? say('agreed.felt', { score: number(answer.score), max: number(answer.max), day: day(answer.on, today) })
    : say('agreed.not_asked');
  return (
    <div class="standing">
      <p class="small quiet">
        {criterion.question ? `${criterion.question} ` : ''}
        {words}
        {target !== null && ` · ${say('agreed.aim', { score: number(target) })}`}
      </p>
      {answer && <Dots score={answer.score} min={answer.min} max={answer.max} target={target} label={words} />}
    </div>
  );
}
