import { toolLimitStanding } from '../../../lib/domain/capability-profile/tool-limit-standing';
import type { DocumentOf } from '../../../lib/domain/document';
import { useTexts } from '../../ui/texts';

/** Where a tool’s limit is from and when it was looked up, with a mark where it is not to be relied on. */
export function ToolLimitSource({ limit, today }: { limit: DocumentOf<'toolLimit'>; today: string }) {
  const { say, day } = useTexts();
  const standing = toolLimitStanding(limit, today);
  const { source = '', checkedOn } = limit;
  const mark = standing === 'confirmed' ? null : <span class="chip open">{say(`workspace.tool.${standing}`)}</span>;
  if (standing === 'unconfirmed') return mark;
  return (
    <>
      {checkedOn === undefined ? source : say('workspace.tool.checked', { source, day: day(checkedOn, today) })} {mark}
    </>
  );
}
