import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type Agreement = DocumentOf<'agreement'>;
export type ScopeItem = DocumentOf<'scopeItem'>;
export type Criterion = DocumentOf<'criterion'>;
export type Milestone = DocumentOf<'milestone'>;

/** The version in force. */
export const versionInForce = (reading: Reading) => highest(reading, ['in_force']);

/** The version in force, else the one proposed. */
export const currentVersion = (reading: Reading) => versionInForce(reading) ?? highest(reading, ['proposed']);

/** The highest version that is proposed or in force. */
export const offeredVersion = (reading: Reading) => highest(reading, ['proposed', 'in_force']);

/** The highest version that is a draft, proposed or in force. */
export const newestVersion = (reading: Reading) => highest(reading, ['draft', 'proposed', 'in_force']);

function highest(reading: Reading, statuses: readonly Agreement['status'][]): Agreement | undefined {
  let found: Agreement | undefined;
  for (const agreement of reading.all('agreement')) {
    if (statuses.includes(agreement.status) && (!found || agreement.version > found.version)) found = agreement;
  }
  return found;
}

/** Scope items of a version, by their place in it. */
export const itemsOf = (reading: Reading, agreement: Agreement | undefined) =>
  partsOf(reading.all('scopeItem'), agreement);

export const criteriaOf = (reading: Reading, agreement: Agreement | undefined) =>
  partsOf(reading.all('criterion'), agreement);

export const milestonesOf = (reading: Reading, agreement: Agreement | undefined) =>
  partsOf(reading.all('milestone'), agreement);

function partsOf<Part extends { agreementId: string }>(all: readonly Part[], agreement: Agreement | undefined): Part[] {
  return agreement === undefined ? [] : all.filter((part) => part.agreementId === agreement.id);
}

/** Since when a finding about a version holds: since it was proposed, else in force; a draft has no such day. */
export function sinceVersion(agreement: Agreement): string | null {
  return agreement.status === 'draft' ? null : (agreement.proposedOn ?? agreement.inForceOn ?? null);
}

/** What we are asked to do or to leave, as opposed to what is excluded or assumed. */
export function isWork(item: ScopeItem): boolean {
  return item.kind === 'deliverable' || item.kind === 'activity';
}
