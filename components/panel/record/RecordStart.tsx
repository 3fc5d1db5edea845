import { useState } from 'preact/hooks';
import { type LinkedRecord, linkRequest } from '../../../lib/domain/engagements/start-engagement';
import type { EngagementHit, RecordView } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';
import { HeaderButtons, type HeaderTools, RecordName } from '../PanelHeader';
import type { Send } from '../panel-context';
import { EngagementList } from './EngagementList';
import { EngagementSearch } from './EngagementSearch';
import { PasteAddress } from './PasteAddress';
import type { RecordActions } from './record-actions';
import { StartEngagement } from './StartEngagement';

const TeachEntry = later(() => import('../teach/TeachEntry').then((file) => file.TeachEntry));

export type RecordStartProps = {
  record: RecordView;
  appName: string | null;
  tools: HeaderTools;
  actions: RecordActions;
  send: Send;
  newId: () => string;
  /** Today by this device's clock. */
  today: string;
  /** The panel is about no page: there is none beside it to be recognised. */
  isTab: boolean;
  /** Text was selected and sent here, and waits for the record to be linked. */
  hasHanded: boolean;
  /** The reader's role may store an app for all. */
  mayTeach: boolean;
};

/** A page without an engagement yet: not recognised, linked to nobody, or linked to several. */
export function RecordStart(props: RecordStartProps) {
  const { record, appName, tools, actions, isTab } = props;
  const { say } = useTexts();
  const unrecognised = say(isTab ? 'record.search_title' : 'record.unrecognised');
  const headline = record.state === 'unrecognised' ? unrecognised : (record.title ?? say('record.untitled'));
  return (
    <>
      <header class="header bare">
        <h1>{headline}</h1>
        <HeaderButtons {...tools} />
        {record.record && (
          <p class="subject quiet">
            <RecordName record={{ ...record, title: null }} appName={appName} />
          </p>
        )}
      </header>
      <main class="record-body">
        {props.hasHanded && <p class="hint">{say('record.handed')}</p>}
        {record.state === 'choose' && (
          <section aria-label={say('record.choose')}>
            <p>{say('record.choose')}</p>
            <EngagementList
              hits={record.choices}
              verb={say('record.show')}
              onPick={(hit) => actions.choose(hit.engagementId)}
            />
          </section>
        )}
        {record.state === 'unlinked' && <Unlinked {...props} />}
        {record.state === 'unrecognised' && <Unrecognised {...props} />}
      </main>
    </>
  );
}

/** The record as a link stores it. */
function linkedRecord({ record, url, title }: RecordView): LinkedRecord | null {
  return record && { ...record, url, title };
}

type UnlinkedProps = Pick<RecordStartProps, 'record' | 'actions' | 'send' | 'newId' | 'today'>;

function Unlinked({ record, actions, send, newId, today }: UnlinkedProps) {
  const { say } = useTexts();
  const [isStarting, setStarting] = useState(false);
  const target = linkedRecord(record);
  if (!target) return null;
  const link = (hit: EngagementHit) => {
    const request = linkRequest(target, hit.engagementId, newId());
    void send([request], { said: say('record.said.linked', { name: hit.clientName }) });
  };
  if (isStarting) {
    return (
      <StartEngagement
        record={target}
        clientName={record.clientName ?? ''}
        today={today}
        send={send}
        newId={newId}
        onClose={() => setStarting(false)}
      />
    );
  }
  return (
    <>
      <p>{say('record.unlinked')}</p>
      {record.suggestions.length > 0 && (
        <section aria-label={say('record.suggested')}>
          <h2 class="heading">
            <span>{say('record.suggested')}</span>
          </h2>
          <EngagementList hits={record.suggestions} verb={say('record.link')} onPick={link} />
        </section>
      )}
      <EngagementSearch
        search={actions.search}
        verb={say('record.link')}
        onPick={link}
        listsAll={record.suggestions.length === 0}
      />
      <section class="or">
        <Button onClick={() => setStarting(true)}>{say('record.start')}</Button>
      </section>
    </>
  );
}

function Unrecognised(props: RecordStartProps) {
  const { record, actions, send, newId, isTab, today } = props;
  const { say } = useTexts();
  const [pasted, setPasted] = useState<LinkedRecord | null>(null);
  if (pasted) {
    const view: RecordView = { ...record, record: pasted, url: pasted.url, title: null, state: 'unlinked' };
    return <Unlinked record={view} actions={actions} send={send} newId={newId} today={today} />;
  }
  const unrecognisedHint =
    record.opensFromRow && props.appName !== null
      ? say('record.open_from_row', { app: props.appName })
      : say('record.unrecognised_hint');
  return (
    <>
      {!isTab && <p>{unrecognisedHint}</p>}
      <EngagementSearch
        search={actions.search}
        verb={say('record.open')}
        onPick={(hit) => actions.openEngagement(hit.engagementId)}
      />
      <PasteAddress resolve={actions.resolve} onResolved={setPasted} />
      {record.url !== '' && (
        <TeachEntry
          teaching={actions.teaching}
          url={record.url}
          app={record.app}
          appName={props.appName}
          mayTeach={props.mayTeach}
          onAllowSite={actions.openWelcome}
          send={send}
          newId={newId}
        />
      )}
    </>
  );
}
