import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { capacityTable } from '../../../lib/domain/capability-profile/capacity-table';
import { pastResultLibrary } from '../../../lib/domain/capability-profile/past-result-library';
import { skillsOf } from '../../../lib/domain/capability-profile/skills';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import type { InterfaceKey } from '../../../lib/domain/language';
import { useDocuments } from '../../../lib/queries/documents';
import { useTexts } from '../../ui/texts';
import { DocumentTable } from '../documents/DocumentTable';
import type { DocumentKind } from '../documents/document-kind';
import type { SectionProps } from '../sections/define-section';
import { useWorkspaceDocuments, type WorkspaceDocuments } from '../use-workspace-documents';
import { CapacityMonths } from './CapacityMonths';
import { capabilityKind } from './capability-kind';
import { capacityKind } from './capacity-kind';
import { PasteResults } from './PasteResults';
import { PastResultRanges } from './PastResultRanges';
import { pastResultKind, type ResultOrigin } from './past-result-kind';
import { toolLimitKind } from './tool-limit-kind';

/** How many months of hours are shown side by side, from this one on. */
const monthsAhead = 6;

const types = ['pastResult', 'capability', 'toolLimit', 'capacity', 'workspace', 'client', 'engagement'] as const;

/** What we can deliver: what our own work reached, what we can do, how far our tools go, and the hours there are. */
export function CapabilitiesSection({ detail }: SectionProps) {
  const texts = useTexts();
  const read = useWorkspaceDocuments(useDocuments(types).data);
  const members = read?.index.list('workspace')[0]?.members ?? [];
  const today = read?.today ?? '';
  const kinds = useMemo(
    () => ({
      past: pastResultKind(texts, read ? originsIn(read) : [], today),
      capability: capabilityKind(texts),
      tool: toolLimitKind(texts, today),
      capacity: capacityKind(texts, members, today),
    }),
    [texts, today, members, read],
  );
  const library = useMemo(() => (read ? pastResultLibrary(read.index) : []), [read]);
  const months = useMemo(() => read && capacityTable(read.index, today, monthsAhead), [read, today]);
  const placeOf = useMemo(() => skillPlaces(read, today), [read, today]);
  const part = detail[0];
  const isRead = read !== undefined;
  useEffect(() => {
    const heading = isRead && part !== undefined && document.getElementById(headingIdOf(part));
    if (!heading) return;
    heading.scrollIntoView?.({ block: 'start' });
    heading.focus();
  }, [isRead, part]);
  if (!read || !months) return <div class="arriving" aria-busy="true" />;
  return (
    <>
      <Block
        read={read}
        title="workspace.past.title"
        lead="workspace.past.lead"
        kind={kinds.past}
        order={newestFirst}
        overview={<PastResultRanges groups={library} />}
        more={<PasteResults newestOn={today} />}
      />
      <Block
        read={read}
        title="workspace.capability.title"
        lead="workspace.capability.lead"
        kind={kinds.capability}
        order={(a, b) => placeOf(a) - placeOf(b)}
      />
      <Block
        read={read}
        title="workspace.tool.title"
        lead="workspace.tool.lead"
        kind={kinds.tool}
        order={(a, b) => order(a.tool, b.tool) || order(a.parameter, b.parameter)}
      />
      <Block
        read={read}
        title="workspace.capacity.title"
        lead="workspace.capacity.lead"
        kind={kinds.capacity}
        order={(a, b) => order(b.month, a.month) || order(a.memberId, b.memberId)}
        overview={<CapacityMonths table={months} />}
      />
    </>
  );
}

/** The engagements that a result can come from, by client. */
const originsIn = ({ index }: WorkspaceDocuments): ResultOrigin[] =>
  index
    .list('engagement')
    .map(({ id, name, clientId }) => ({
      id,
      name: [index.find('client', clientId)?.name, name].filter(Boolean).join(' – '),
    }))
    .sort((a, b) => order(a.name, b.name));

/** What can be promised first, what we do not do last. */
function skillPlaces(read: WorkspaceDocuments | undefined, today: string): (skill: { id: string }) => number {
  const skills = read && skillsOf(read.index, today);
  const sorted = skills
    ? [...skills.available, ...skills.planned, ...skills.unknown, ...skills.missing, ...skills.declined]
    : [];
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  return ({ id }) => places.get(id) ?? sorted.length;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: DocumentOf<'pastResult'>, b: DocumentOf<'pastResult'>) =>
  order(a.metric, b.metric) || order(b.on, a.on);

/** The address of a part ends with the type of what it lists. */
const headingIdOf = (part: string) => `part-${part}`;

type BlockProps<Type extends EntityType> = {
  read: WorkspaceDocuments;
  title: InterfaceKey;
  lead: InterfaceKey;
  kind: DocumentKind<Type>;
  order: (a: DocumentOf<Type>, b: DocumentOf<Type>) => number;
  /** What the documents say together; stands above them. */
  overview?: ComponentChildren;
  /** More buttons beside the one that adds. */
  more?: ComponentChildren;
};

/** One part of the profile with its heading. */
function Block<Type extends EntityType>({ read, title, lead, kind, order, overview, more }: BlockProps<Type>) {
  const { say } = useTexts();
  return (
    <section class="block">
      <h2 id={headingIdOf(kind.type)} tabIndex={-1}>
        {say(title)}
      </h2>
      <p class="quiet">{say(lead)}</p>
      {overview}
      <DocumentTable
        kind={kind}
        documents={[...read.index.list(kind.type)].sort(order)}
        waitingIds={read.waitingIds}
        label={say(title)}
        more={more}
      />
    </section>
  );
}
