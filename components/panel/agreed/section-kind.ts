/** The four answers that a version gives at a glance, by the kind of their items. */
export type SectionKind = 'deliverable' | 'exclusion' | 'clientDuty' | 'assumption';
