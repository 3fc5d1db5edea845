import { useEffect } from 'preact/hooks';
import { agreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { ChannelGroup } from './ChannelGroup';
import { CriterionGroup } from './CriterionGroup';
import { ExclusionHints } from './ExclusionHints';
import { itemGroups, itemsOfGroup } from './groups';
import { ItemGroup } from './ItemGroup';
import { MilestoneGroup } from './MilestoneGroup';
import { useCriterionMoves } from './use-criterion-moves';
import { useItemMoves } from './use-item-moves';

/** A draft as one page: each group with its lines, each line text that saves itself. Without a draft the first line makes one. */
export function AgreementDocument({ agreement }: { agreement: DocumentOf<'agreement'> | null }) {
  const { index, place } = usePanel();
  const parts = agreementParts(index, agreement?.id ?? '');
  const moves = useItemMoves(agreement?.id ?? '');
  const criterionMoves = useCriterionMoves(agreement?.id ?? '');
  useAskedLine(place.form);
  return (
    <div class="agreement-document">
      {itemGroups.map((group) => (
        <ItemGroup key={group} group={group} items={itemsOfGroup(parts, group)} moves={moves}>
          {group === 'exclusion' && <ExclusionHints excluded={parts.excluded} />}
        </ItemGroup>
      ))}
      <CriterionGroup criteria={parts.criteria} moves={criterionMoves} />
      <MilestoneGroup milestones={parts.milestones} />
      {agreement && <ChannelGroup agreement={agreement} />}
    </div>
  );
}

const lineOfForm = new Map([
  ['add_deliverable', 'deliverable'],
  ['add_exclusion', 'exclusion'],
  ['add_client_duty', 'clientDuty'],
  ['add_assumption', 'assumption'],
  ['add_criterion', 'criterion'],
]);

/** Puts the keyboard into the empty line of the group that a next step asks for. */
function useAskedLine(form: string | null): void {
  useEffect(() => {
    const name = form === null ? undefined : lineOfForm.get(form);
    if (name === undefined) return;
    const line = document.querySelector<HTMLTextAreaElement>(`[data-add="${name}"]`);
    line?.scrollIntoView?.({ block: 'center' });
    line?.focus();
  }, [form]);
}
