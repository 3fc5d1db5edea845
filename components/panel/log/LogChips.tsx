import { useState } from 'preact/hooks';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { channels, sentiments, severities } from './log-draft';
import type { QuickLogState } from './use-quick-log';

/** What may be said besides the text. Everything has a value already. */
export function LogChips({ log }: { log: QuickLogState }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const { complete, change } = log;
  const { kind } = complete;
  const isWords = kind === 'feedback' || kind === 'request';
  return (
    <div class="log-chips">
      {isWords && (
        <label class="chip-field">
          <span>{say('log.from')}</span>
          <input
            list="log-people"
            value={complete.person}
            placeholder={say('log.from_whom')}
            onInput={(event) => change({ person: event.currentTarget.value })}
          />
          <datalist id="log-people">
            {index.list('stakeholder').map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </label>
      )}
      {isWords && (
        <ChipSelect
          label={say('field.channel')}
          value={complete.channel}
          options={channels.map((value) => ({ value, label: say(`channel.${value}`) }))}
          onChange={(channel) => change({ channel })}
        />
      )}
      {kind === 'feedback' && (
        <ChipSelect
          label={say('field.sentiment')}
          value={complete.sentiment}
          options={sentiments.map((value) => ({ value, label: say(`sentiment.${value}`) }))}
          onChange={(sentiment) => change({ sentiment })}
        />
      )}
      {kind === 'gap' && (
        <ChipSelect
          label={say('field.severity')}
          value={complete.severity}
          options={severities.map((value) => ({ value, label: say(`severity.${value}`) }))}
          onChange={(severity) => change({ severity })}
        />
      )}
      {kind !== 'gap' && (
        <DayChip
          day={complete.on}
          isWrong={Boolean(log.problemAt('receivedOn') ?? log.problemAt('on'))}
          onChange={(on) => change({ on })}
        />
      )}
      {kind === 'feedback' && (
        <label class="chip-field chip-check">
          <input
            type="checkbox"
            checked={complete.needsAnswer}
            onChange={(event) => change({ needsAnswer: event.currentTarget.checked })}
          />
          <span>{say('field.needsAnswer')}</span>
        </label>
      )}
    </div>
  );
}

/** Today, until another day is wanted. */
function DayChip({ day, isWrong, onChange }: { day: string; isWrong: boolean; onChange: (day: string) => void }) {
  const { today } = usePanel();
  const { say } = useTexts();
  const [isAsked, setAsked] = useState(false);
  if (day === today && !isAsked) {
    return (
      <button type="button" class="chip-field" title={say('log.other_day')} onClick={() => setAsked(true)}>
        {say('log.today')}
      </button>
    );
  }
  return (
    <label class={isWrong ? 'chip-field wrong' : 'chip-field'}>
      <span class="unseen">{say('field.receivedOn')}</span>
      <input type="date" max={today} value={day} onInput={(event) => onChange(event.currentTarget.value || today)} />
    </label>
  );
}

type ChipSelectProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

function ChipSelect<Value extends string>({ label, value, options, onChange }: ChipSelectProps<Value>) {
  return (
    <label class="chip-field">
      <span class="unseen">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
