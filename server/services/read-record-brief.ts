import type { RecordBrief } from '../../lib/contract/brief';
import type { DocumentOf } from '../../lib/domain/document';
import { indexDocuments } from '../../lib/domain/documents/document-index';
import { evaluateEngagement } from '../../lib/domain/evaluate';
import { gapList } from '../../lib/domain/gaps/gap-list';
import { recordKey } from '../../lib/domain/records/record-key';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import { findingView, notEvaluatedView } from '../../lib/domain/rules/finding-texts';
import type { State } from '../../lib/domain/state';
import { runOver } from '../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../lib/domain/values/day';
import { type Failure, fail } from '../failure';
import type { Actor, Service } from '../service';
import { lookUpDocuments, toDocument } from '../storage/documents';
import { StoredState } from './stored-state';

/** What was agreed around a record, and its gaps today, as the reader may see them. Fails `not_found` when nothing is linked to the record. */
export function readRecordBrief(
  service: Service,
  { workspaceId, role }: Pick<Actor, 'workspaceId' | 'role'>,
  record: RecordRef,
): Promise<RecordBrief | Failure> {
  return service.storage.inWorkspace(workspaceId, 'read', async (transaction) => {
    const rows = await lookUpDocuments(transaction, workspaceId, 'recordLink', recordKey(record));
    const links = rows.map(toDocument).filter((document) => document?.type === 'recordLink');
    const brief = await runOver(new StoredState(transaction, workspaceId).seenBy(role), (state) =>
      briefOf(state, chooseEngagement(state, links), record, service.now()),
    );
    return brief ?? fail('not_found', 'Nothing is linked to this record.');
  });
}

/** Of several engagements linked to one record the one that still runs. */
function chooseEngagement(
  state: State,
  links: readonly DocumentOf<'recordLink'>[],
): DocumentOf<'engagement'> | undefined {
  const linked = links
    .map((link) => state.find('engagement', link.engagementId))
    .filter((found) => found !== undefined);
  return linked.find((engagement) => engagement.status !== 'ended') ?? linked[0];
}

function briefOf(
  state: State,
  engagement: DocumentOf<'engagement'> | undefined,
  record: RecordRef,
  now: string,
): RecordBrief | undefined {
  const workspace = state.workspace();
  if (!engagement || !workspace) return undefined;
  const today = dayOfInstant(now, workspace.timeZone);
  const { locale } = workspace;
  const evaluation = evaluateEngagement(state, engagement.id, today, { locale });
  const findings = evaluation.findings.map((finding) => findingView(finding, locale));
  const agreement = chooseAgreement(state.list('agreement', engagement.id));
  const isIn = (part: { agreementId: string }) => part.agreementId === agreement?.id;
  const { app, tenant, kind, recordId } = record;
  return {
    record: { app, tenant, kind, id: recordId },
    client: state.find('client', engagement.clientId) ?? null,
    engagement,
    agreement: agreement ?? null,
    scopeItems: state.list('scopeItem', engagement.id).filter(isIn),
    criteria: state.list('criterion', engagement.id).filter(isIn),
    findings,
    notEvaluated: evaluation.notEvaluated.map((entry) => notEvaluatedView(entry, locale)),
    gaps: unresolvedGaps(findings, state.list('gap', engagement.id), today),
  };
}

/** The version in force; the newest one when none is. */
function chooseAgreement(agreements: readonly DocumentOf<'agreement'>[]): DocumentOf<'agreement'> | undefined {
  const newestFirst = [...agreements].sort((a, b) => b.version - a.version);
  return newestFirst.find((agreement) => agreement.status === 'in_force') ?? newestFirst[0];
}

function unresolvedGaps(
  findings: RecordBrief['findings'],
  stored: readonly DocumentOf<'gap'>[],
  today: string,
): RecordBrief['gaps'] {
  const { needing, setAside } = gapList(findings, indexDocuments(stored), today);
  return [...needing, ...setAside]
    .filter((gap) => gap.state !== 'resolved')
    .map(({ key, finding, severity, title, state, next }) => ({
      key,
      rule: finding?.rule ?? null,
      severity,
      title,
      state,
      next: next === '' ? null : next,
    }));
}
