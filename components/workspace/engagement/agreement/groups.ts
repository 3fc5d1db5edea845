import type { AgreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../../lib/domain/document';

/** One group of lines of an agreement; activities stand among the deliverables. */
export type ItemGroupId = 'deliverable' | 'exclusion' | 'assumption' | 'clientDuty';

/** The groups in the order in which the document reads. */
export const itemGroups: readonly ItemGroupId[] = ['deliverable', 'exclusion', 'assumption', 'clientDuty'];

export const groupTitle = {
  deliverable: 'agreed.in',
  exclusion: 'agreed.out',
  assumption: 'agreed.assumed',
  clientDuty: 'agreed.client_does',
} as const;

type Item = DocumentOf<'scopeItem'>;

export function itemsOfGroup(parts: AgreementParts, group: ItemGroupId): Item[] {
  return {
    deliverable: parts.included,
    exclusion: parts.excluded,
    assumption: parts.assumptions,
    clientDuty: parts.clientDuties,
  }[group];
}

export function groupOf(kind: Item['kind']): ItemGroupId {
  return kind === 'activity' ? 'deliverable' : kind;
}

/** The kinds a line can have, for choosing. */
export const itemKinds: readonly Item['kind'][] = ['deliverable', 'activity', 'exclusion', 'assumption', 'clientDuty'];
