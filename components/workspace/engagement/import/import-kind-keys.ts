import type { ImportKind } from '../../../../lib/domain/import-review/import-row';

/** The key that sorts the line of an import which the keyboard is on. */
export const importKindKeys: Readonly<Record<string, ImportKind>> = {
  i: 'deliverable',
  w: 'activity',
  o: 'exclusion',
  a: 'assumption',
  c: 'clientDuty',
  s: 'criterion',
  m: 'milestone',
  x: 'left',
};
