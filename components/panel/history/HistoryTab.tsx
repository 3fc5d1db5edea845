import { useState } from 'preact/hooks';
import type { Document } from '../../../lib/domain/document';
import { type HistoryEntry, historyEntries } from '../../../lib/domain/history/history-entries';
import { historyEvent } from '../../../lib/domain/history/history-event';
import { isLeadsOnly } from '../../../lib/domain/leads-only/leads-only';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { LeadsOnlyMark } from '../leads-only/LeadsOnlyMark';
import { WhoSees } from '../leads-only/WhoSees';
import { authorName } from '../names';
import { usePanel } from '../panel-context';
import { WaitingMark } from '../WaitingMark';
import { documentSummary } from './document-summary';
import { fieldNames } from './field-names';

/** Entries shown before the reader asks for more. */
const step = 40;

/** What happened, the newest first: who, when, what. */
export function HistoryTab({ documents }: { documents: readonly Document[] }) {
  const { index, today } = usePanel();
  const { say, day } = useTexts();
  const [shown, setShown] = useState(step);
  const entries = historyEntries(documents);
  const timeZone = index.list('workspace')[0]?.timeZone ?? 'UTC';
  const days = byDay(entries.slice(0, shown), timeZone);
  if (entries.length === 0) return <p class="nothing">{say('history.nothing')}</p>;
  return (
    <>
      {[...days].map(([date, group]) => (
        <section key={date} aria-label={day(date)}>
          <h2 class="heading">
            <span>{date === today ? say('common.today') : day(date, today)}</span>
          </h2>
          <ol class="history">
            {group.map((entry) => (
              <HistoryRow key={`${entry.at} ${entry.document.id} ${entry.act}`} entry={entry} timeZone={timeZone} />
            ))}
          </ol>
        </section>
      ))}
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + step)}>
          {say('history.more', { count: Math.min(step, entries.length - shown) })}
        </Button>
      )}
    </>
  );
}

function byDay(entries: readonly HistoryEntry[], timeZone: string): Map<string, HistoryEntry[]> {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const date = dayOfInstant(entry.at, timeZone);
    const group = days.get(date);
    if (group) group.push(entry);
    else days.set(date, [entry]);
  }
  return days;
}

function HistoryRow({ entry, timeZone }: { entry: HistoryEntry; timeZone: string }) {
  const { index } = usePanel();
  const texts = useTexts();
  const what = useSentence(entry);
  const { document } = entry;
  return (
    <li>
      <time dateTime={entry.at} class="small faint">
        {texts.time(entry.at, timeZone)}
      </time>
      <div>
        <p class="small quiet">
          {what}
          <WaitingMark id={document.id} />
        </p>
        <p class="history-text">{documentSummary(document, index, texts)}</p>
        {document.type === 'note' ? <WhoSees document={document} /> : isLeadsOnly(document) && <LeadsOnlyMark />}
      </div>
    </li>
  );
}

/** What an entry tells, in a sentence. */
function useSentence(entry: HistoryEntry): string {
  const { index } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const { document } = entry;
  const name = authorName(index, entry.by) ?? say('common.somebody');
  const event = historyEvent(entry);
  if (event && document.type === 'agreement') return say(`history.event.${event}`, { name, version: document.version });
  if (event && document.type === 'signOff') {
    const signer = index.find('stakeholder', document.stakeholderId)?.name ?? say('common.somebody');
    return say(`history.event.${event}`, { name, signer, reason: document.voidReason ?? '' });
  }
  if (event) return say(`history.event.${event}`, { name });
  const kind = say(`type.${document.type}`);
  return entry.act === 'created'
    ? say('history.created', { name, kind })
    : say('history.edited', { name, kind, fields: fieldNames(entry.fields, texts) });
}
