import { byPosition } from '../agreement-terms/line-order';
import type { Part } from '../agreement-terms/version-parts';
import type { NewDocument } from '../command-request';
import { copiedPart } from '../engagement-copy/copied-parts';
import type { CopyContext } from '../engagement-copy/copy-context';
import { templateFormat } from './template-format';

type NewTemplate = Extract<NewDocument, { type: 'template' }>;

export type TemplateHeading = {
  id: string;
  name: string;
  serviceLine?: string;
  language?: string;
  /** The day from which the days of the version count: the start of its engagement. */
  startsOn: string;
};

/**
 * The team's own template of a version: what was promised, without people, results, and anything that was signed, used
 * or measured. It is saved as a document of its own, by `document.create`. `exists` says what of the workspace is there.
 */
export function templateOfVersion(
  heading: TemplateHeading,
  parts: readonly Part[],
  exists: CopyContext['exists'],
): NewTemplate {
  const kept = parts.map((part) => copiedPart(part, { engagementId: '', agreementId: '' }, { ...nobody, exists }));
  const items = kept.filter((part) => part.type === 'scopeItem').sort(byPosition);
  const criteria = kept.filter((part) => part.type === 'criterion').sort(byPosition);
  const milestones = kept.filter((part) => part.type === 'milestone').sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const placeIn = (list: readonly Part[], id: string | undefined) => {
    const place = list.findIndex((part) => part.id === id);
    return place < 0 ? undefined : place;
  };
  return {
    ...heading,
    type: 'template',
    format: templateFormat,
    items: items.map((item) => ({
      ...withoutPlace(item),
      milestoneId: undefined,
      inMilestone: placeIn(milestones, item.milestoneId),
    })),
    criteria: criteria.map(withoutPlace),
    milestones: milestones.map((milestone) => ({
      ...withoutPlace(milestone),
      criterionIds: [],
      serves: milestone.criterionIds.flatMap((id) => placeIn(criteria, id) ?? []),
    })),
  };
}

/** Everything stays but people: a template is for any client and any team. */
const nobody: Omit<CopyContext, 'exists'> = {
  shift: { day: (day) => day, month: (month) => month },
  copyId: (id) => id,
  isMember: () => false,
  isStakeholder: () => false,
};

function withoutPlace<Kind extends Part>({
  id: _id,
  type: _type,
  engagementId: _engagement,
  agreementId: _agreement,
  ...rest
}: Kind) {
  return rest;
}
