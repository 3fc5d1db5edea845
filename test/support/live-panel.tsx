import { act, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import type { PanelTab } from '../../components/panel/panel-place';
import { TextsProvider } from '../../components/ui/texts';
import { applyCommand } from '../../lib/domain/apply-command';
import type { CommandRequest } from '../../lib/domain/command-request';
import type { Document } from '../../lib/domain/document';
import type { Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import { isRefusal } from '../../lib/domain/refusal';
import type { Role } from '../../lib/domain/roles';
import { goodwillLeftFor } from '../../lib/domain/scope-creep/goodwill';
import { MemoryState } from '../../lib/domain/states/memory-state';
import type { EngagementView } from '../../lib/messaging/views';
import { undoOf } from '../../lib/queries/undo-of';
import { anAsk } from '../builders/asks';
import { panelActions } from '../builders/panel-actions';
import { aRecordView, aSession, fixtureDay, northwind } from '../builders/panel-view';

export type LivePanelOptions = {
  view?: EngagementView;
  tab?: PanelTab;
  /** In which the domain carries out what is sent. */
  role?: Role;
  language?: Language;
  /** What differs from a linked record, signed in, online. */
  props?: Partial<PanelProps>;
  actions?: Partial<PanelProps['actions']>;
};

let lastId = 0;
/** A new UUID in each call. */
export function newTestId(): string {
  lastId += 1;
  return `00000000-0000-7000-b000-${String(lastId).padStart(12, '0')}`;
}

const nothing = () => {};

/**
 * The panel over a state in memory: what is sent is carried out by the domain itself, so that a refusal is a real one
 * and what was written shows at once. Gives what was sent, and the documents as they stand.
 */
export function showPanel(options: LivePanelOptions = {}) {
  const { view = northwind(), tab: firstTab = 'watch', language = en, props, actions, role = 'lead' } = options;
  const state = new MemoryState(view.documents);
  const sent: CommandRequest[][] = [];

  const context = { memberId: 'kim', role, now: `${fixtureDay}T09:00:00Z`, today: view.today };
  const send = (commands: readonly CommandRequest[]) => {
    sent.push([...commands]);
    const trial = new MemoryState(state.documents());
    for (const [index, command] of commands.entries()) {
      const outcome = applyCommand(trial, { id: newTestId(), at: context.now, ...command }, context);
      if (isRefusal(outcome)) {
        return {
          refusal: {
            index,
            code: outcome.code,
            message: outcome.message,
            path: outcome.path ?? null,
            values: outcome.values ?? null,
          },
          undo: [],
        };
      }
      trial.apply(outcome);
    }
    for (const { name, args } of commands) {
      const outcome = applyCommand(state, { id: newTestId(), at: context.now, name, args }, context);
      if (!isRefusal(outcome)) state.apply(outcome);
    }
    const undo = commands.map(undoOf).reverse();
    return { refusal: null, undo: undo.every((one) => one !== null) ? undo : [] };
  };

  let change: (props: Partial<PanelProps>) => void = nothing;

  function Stage() {
    const [documents, setDocuments] = useState<Document[]>(view.documents);
    const [tab, setTab] = useState(firstTab);
    const [text, setText] = useState('');
    const [changed, setChanged] = useState<Partial<PanelProps>>({});
    change = (props) => act(() => setChanged(props));
    return (
      <TextsProvider language={language}>
        <Panel
          record={aRecordView()}
          engagement={{ ...view, documents }}
          session={aSession()}
          tray={[]}
          appName="Sample CRM"
          newId={newTestId}
          today={fixtureDay}
          display={undefined}
          handed={null}
          isTab={false}
          isTeaching={false}
          {...props}
          {...changed}
          tab={tab}
          onTab={setTab}
          keptLog={{ text, setText, clear: () => setText('') }}
          actions={panelActions({
            ask: anAsk({
              'goodwill/left': async ({ requestId }) => {
                const request = state.find('request', requestId);
                return request ? goodwillLeftFor(request, state, context) : null;
              },
            }),
            ...actions,
            send: async (commands) => {
              const outcome = send(commands);
              setDocuments([...state.documents()]);
              return outcome;
            },
          })}
        />
      </TextsProvider>
    );
  }
  const screen = render(<Stage />);
  /** Shows other props, as when the host page moves on. */
  const moveOn = (props: Partial<PanelProps>) => change(props);
  return { ...screen, sent, state, moveOn };
}
