import { useMemo } from 'preact/hooks';
import { readingOf } from '../../../../lib/domain/gaps/reading-of';
import type { CreepEntry } from '../../../../lib/domain/scope-creep/creep-entries';
import { type CreepPeriod, scopeCreep } from '../../../../lib/domain/scope-creep/scope-creep';
import { CopyByHand, useCopying } from '../../../panel/CopyByHand';
import { memberName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { creepSum } from './creep-sum';
import { creepSummary } from './creep-summary';

/** What the work grew by since it was signed: agreed, added with approval, given as goodwill; and each entry of it. */
export function CreepLedger() {
  const { index, engagement, client, today } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const { copy, byHand } = useCopying();
  const creep = useMemo(() => {
    const reading = readingOf(index, engagement.id, today);
    return reading ? scopeCreep(reading) : null;
  }, [index, engagement.id, today]);
  if (!creep) return null;
  const copySummary = () => {
    const nameOf = (stakeholderId: string) => index.find('stakeholder', stakeholderId)?.name;
    return copy(
      creepSummary(creep.current, { client: client?.name ?? '', engagement: engagement.name, nameOf }, texts),
    );
  };
  return (
    <section class="creep" aria-label={say('change.creep')}>
      <h2 class="heading">
        <span>{say('change.creep')}</span>
        <Button look="link" onClick={copySummary}>
          {say('change.summary.copy')}
        </Button>
      </h2>
      <CopyByHand id="creep-by-hand" text={byHand} />
      <CreepOfVersion period={creep.current} />
      {creep.earlier.map((period) => (
        <details key={period.version} class="apart">
          <summary>{say('change.creep_before', { version: period.version })}</summary>
          <CreepOfVersion period={period} />
        </details>
      ))}
    </section>
  );
}

function CreepOfVersion({ period }: { period: CreepPeriod }) {
  const texts = useTexts();
  const { say, day } = texts;
  const { version, from, agreed, additions, goodwill, share, entries } = period;
  return (
    <>
      <p class="small quiet">{say('change.creep_since', { version, day: day(from) })}</p>
      <CreepBar parts={[agreed ?? '0', additions, goodwill]} />
      <p>
        {creepSum(period, texts)}
        {share !== null && ` · ${say('change.creep_share', { percent: Math.round(Number(share) * 100) })}`}
      </p>
      {entries.length > 0 && (
        <details class="apart">
          <summary>{say('change.creep_entries', { count: entries.length })}</summary>
          <ul class="rows">
            {entries.map((entry) => (
              <CreepRow key={`${entry.ref.type} ${entry.ref.id}`} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The three parts as widths; the numbers stand beside it in words, so it is hidden from screen readers. */
function CreepBar({ parts }: { parts: readonly [string, string, string] }) {
  const values = parts.map(Number);
  const all = values.reduce((sum, value) => sum + value, 0);
  if (all === 0) return null;
  const names = ['agreed', 'additions', 'goodwill'] as const;
  const shares = names.map((name, at) => ({ name, share: (values[at] ?? 0) / all })).filter(({ share }) => share > 0);
  return (
    <div class="creep-bar" aria-hidden="true">
      {shares.map(({ name, share }) => (
        <span key={name} class={name} style={{ width: `${share * 100}%` }} />
      ))}
    </div>
  );
}

function CreepRow({ entry }: { entry: CreepEntry }) {
  const { index, today } = usePanel();
  const { say, day, number, list } = useTexts();
  const { kind, text, on, hours, askedById, decidedById, notes } = entry;
  const yes = memberName(index, decidedById);
  const charged = notes.charged.map((given) =>
    say('change.charged_goodwill', {
      text: given.text,
      given: day(given.givenOn, today),
      moved: day(given.movedOn, today),
    }),
  );
  const facts = [
    say(`change.creep_kind.${kind}`),
    day(on, today),
    hours !== null && say('change.hours', { hours: number(hours) }),
    askedById && index.find('stakeholder', askedById)?.name,
    yes && say('change.said_yes', { name: yes }),
    notes.charged.length > 0 && say('change.charged_later', { texts: list(charged) }),
    notes.reason,
  ].filter(Boolean);
  return (
    <li class="row">
      <span>{text}</span>
      <span class="small quiet">{facts.join(' · ')}</span>
    </li>
  );
}
