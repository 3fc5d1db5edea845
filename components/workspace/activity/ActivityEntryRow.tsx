import { useState } from 'preact/hooks';
import { isEntityType } from '../../../lib/domain/document';
import { fieldDifferences } from '../../../lib/domain/documents/field-differences';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { ActivityEntry } from '../../../lib/queries/admin';
import { fieldName } from '../../panel/history/field-names';
import { Button } from '../../ui/Button';
import { shownValue } from '../../ui/shown-value';
import { useTexts } from '../../ui/texts';

export type ActivityEntryRowProps = {
  entry: ActivityEntry;
  memberName: string;
  /** Of the workspace, an IANA name. */
  timeZone: string;
  /** Shows only what happened to one document. */
  onDocument: (documentId: string) => void;
};

type ChangedDocument = ActivityEntry['changes'][number];

/** Documents of one entry that are shown before the rest is asked for. */
const shownFirst = 3;

/** One carried out command: person, time, and each document’s old and new values. */
export function ActivityEntryRow({ entry, memberName, timeZone, onDocument }: ActivityEntryRowProps) {
  const { say, day, time } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entry.changes : entry.changes.slice(0, shownFirst);
  return (
    <li class="row activity-row">
      <span>
        <strong>{memberName}</strong>{' '}
        <span class="small quiet">
          {day(dayOfInstant(entry.at, timeZone))}, {time(entry.at, timeZone)}
        </span>
      </span>
      {shown.map((change) => (
        <ChangeLines key={`${change.type} ${change.id}`} change={change} onDocument={onDocument} />
      ))}
      {shown.length < entry.changes.length && (
        <Button look="link" onClick={() => setWhole(true)}>
          {say('agreed.more_items', { count: entry.changes.length - shown.length })}
        </Button>
      )}
    </li>
  );
}

function ChangeLines({ change, onDocument }: { change: ChangedDocument; onDocument: (id: string) => void }) {
  const texts = useTexts();
  const { say } = texts;
  const act = change.old === null ? 'made' : change.new === null ? 'archived' : 'changed';
  const type = isEntityType(change.type) ? say(`type.${change.type}`) : change.type;
  const differences = act === 'archived' ? [] : fieldDifferences(change.old, change.new);
  return (
    <div class="activity-change">
      <Button look="link" onClick={() => onDocument(change.id)}>
        {say(`workspace.activity.${act}`, { type })}
      </Button>
      <dl>
        {differences.map(({ field, before, after }) => (
          <div key={field}>
            <dt class="quiet">{fieldName(field, texts)}</dt>
            <dd>
              {act === 'changed' && (
                <>
                  <del>{shownValue(before, texts)}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{shownValue(after, texts)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
