import type { CommandArgs } from '../../../lib/domain/apply-command';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { ListedGap } from '../../../lib/domain/gaps/gap-list';

/** How a gap is named in a command: by its key, and by what the rule found. */
export function gapArguments(gap: ListedGap, engagementId: string): CommandArgs<'gap.take'> {
  const { finding } = gap;
  if (!finding) return { engagementId, key: gap.key };
  const { rule, subject, severity, title, fingerprint, params } = finding;
  return { engagementId, key: gap.key, finding: { rule, subject, severity, title, fingerprint, params } };
}

/** Shows a gap to the client, or takes it off their page. */
export function shareRequest(gap: ListedGap, engagementId: string, shared: boolean): CommandRequest {
  return { name: 'gap.share', args: { ...gapArguments(gap, engagementId), shared } };
}

/** What takes back a take, a snooze or a dismissal: the gap is open again. */
export function reopenRequest(gap: ListedGap, engagementId: string): CommandRequest {
  return { name: 'gap.reopen', args: { engagementId, key: gap.key } };
}
