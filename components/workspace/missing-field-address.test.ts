import { expect, it } from 'vitest';
import { missingFieldOf, workspaceAddress } from '../../lib/domain/gaps/missing-field';
import { notEvaluatedCodes } from '../../lib/domain/rules/not-evaluated-code';
import { panelForms } from '../panel/panel-place';
import { placeOfAddress } from './engagement/engagement-place';
import { engagementSections } from './engagement/sections/registry.generated';
import { parseRoute } from './route';
import { sections } from './sections/registry.generated';

const check = (notEvaluated: string, type: string) => ({
  rule: 'rule',
  engagementId: 'e1',
  subject: { type, id: 's/1' },
  notEvaluated,
});

const reached = notEvaluatedCodes.flatMap((code) =>
  ['criterion', 'request', 'improvement', 'alternative'].map((type) => ({ code, type })),
);

it.each(reached)('leads from $code about one $type to a place that exists', ({ code, type }) => {
  const missing = missingFieldOf(check(code, type));
  if (missing?.place === 'panel' && missing.step !== 'show_voices') expect(panelForms).toContain(missing.step);
  if (missing?.place !== 'workspace') return;
  const route = parseRoute(workspaceAddress('e1', missing.target, 's/1').replace(/^workspace\.html/, ''));
  const own = route.place === 'engagement' ? engagementSections : sections;
  expect(Object.values(own).map(({ id }) => id)).toContain(route.section);
  if (route.place === 'workspace') return;
  const { engagementId, section, detail } = route;
  expect(engagementId).toBe('e1');
  expect(placeOfAddress(section ?? '', detail)).toMatchObject({ form: null, subjectId: 's/1' });
});
