import { sampleId } from './sample-id';

/** The agency's own people. */
export const sampleMembers = {
  mira: { id: sampleId('member mira'), name: 'Mira Hoffmann', role: 'owner' },
  jonas: { id: sampleId('member jonas'), name: 'Jonas Weber', role: 'lead' },
  sofia: { id: sampleId('member sofia'), name: 'Sofia Rossi', role: 'member' },
  kim: { id: sampleId('member kim'), name: 'A. Kim', role: 'member' },
  tanaka: { id: sampleId('member tanaka'), name: '田中 健', role: 'lead' },
  lin: { id: sampleId('member lin'), name: '林悦', role: 'member' },
} as const;

export const mira = { memberId: sampleMembers.mira.id };
export const jonas = { memberId: sampleMembers.jonas.id };
export const sofia = { memberId: sampleMembers.sofia.id };
export const kim = { memberId: sampleMembers.kim.id };
export const tanaka = { memberId: sampleMembers.tanaka.id };
export const lin = { memberId: sampleMembers.lin.id };
