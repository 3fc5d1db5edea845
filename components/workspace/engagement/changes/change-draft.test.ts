import { expect, it } from 'vitest';
import type { DocumentOf } from '../../../../lib/domain/document';
import { idOf } from '../../../../test/builders/a-workspace';
import { changeDraftOf, changeFields } from './change-draft';

const stored: DocumentOf<'changeRequest'> = {
  type: 'changeRequest',
  id: idOf(1),
  engagementId: idOf(2),
  title: 'A chat',
  status: 'draft',
  effect: { days: 2.5, cost: { amount: '1.125', currency: 'EUR' } },
  effortHours: '7.25',
  plannedHours: [],
  requestIds: [],
  sharedWithClient: false,
};

it.each(['.', ','] as const)('saves untouched numbers as they were, for who writes a decimal with “%s”', (mark) => {
  expect(changeFields(changeDraftOf(stored, mark), mark)).toMatchObject({
    effect: stored.effect,
    effortHours: '7.25',
  });
});
