import { describe, expect, it } from 'vitest';
import { isEntityType } from '../document';
import { entities } from '../entities/registry.generated';
import { notEvaluatedCodes } from '../rules/not-evaluated-code';
import { missingFieldOf } from './missing-field';

const check = (notEvaluated: string, type = 'criterion', rule = 'forecast.miss') => ({
  rule,
  engagementId: 'e',
  subject: { type, id: 's' },
  notEvaluated,
});

describe('missingFieldOf', () => {
  it.each(notEvaluatedCodes)('leads %s to a place', (code) => {
    expect(missingFieldOf(check(code))).not.toBeNull();
  });

  it.each(notEvaluatedCodes)('names a field that can be edited, where %s is entered beside the check', (code) => {
    for (const type of ['criterion', 'improvement', 'engagement']) {
      const missing = missingFieldOf(check(code, type));
      if (missing?.place !== 'here') continue;
      const { type: owner, field } = missing.open;
      expect(isEntityType(owner) && Object.hasOwn(entities[owner].schema.def.shape, field)).toBe(true);
      expect([...entities[owner].verbFields, ...entities[owner].signedFields]).not.toContain(field);
    }
  });

  it('tells the planned end from the real one', () => {
    expect(missingFieldOf(check('no_end_date', 'engagement', 'phase.no_milestone'))).toMatchObject({
      open: { field: 'endsOn' },
    });
    expect(missingFieldOf(check('no_end_date', 'engagement', 'retro.missing'))).toMatchObject({
      open: { field: 'endedOn' },
    });
  });

  it('tells a measured unit from a tool’s, and a term’s date from an improvement’s', () => {
    expect(missingFieldOf(check('unit_differs'))).toEqual({ place: 'panel', step: 'add_measurement' });
    expect(missingFieldOf(check('unit_differs', 'request'))).toMatchObject({ target: { part: 'toolLimit' } });
    expect(missingFieldOf(check('no_due_date', 'scopeItem'))).toEqual({ place: 'term' });
    expect(missingFieldOf(check('no_due_date', 'improvement'))).toMatchObject({ open: { type: 'improvement' } });
  });

  it('knows nothing of a reason from a later version', () => {
    expect(missingFieldOf(check('no_moon'))).toBeNull();
  });
});
