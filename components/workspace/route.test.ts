import { describe, expect, it } from 'vitest';
import { engagementHash, parseRoute, sectionHash } from './route';

describe('parseRoute', () => {
  it('reads an empty hash as the portfolio', () => {
    for (const hash of ['', '#', '#/', '#//', '#/engagements', '#/engagements/'])
      expect(parseRoute(hash)).toEqual({ place: 'workspace', section: 'portfolio', detail: [] });
  });

  it('reads back what the two writers write', () => {
    expect(parseRoute(sectionHash('settings', 'smart.specific'))).toEqual({
      place: 'workspace',
      section: 'settings',
      detail: ['smart.specific'],
    });
    expect(sectionHash('portfolio')).toBe('#/');
    expect(parseRoute(engagementHash('e/1', 'agreement', 'a b'))).toEqual({
      place: 'engagement',
      engagementId: 'e/1',
      section: 'agreement',
      detail: ['a b'],
    });
    expect(parseRoute(engagementHash('e'))).toMatchObject({ engagementId: 'e', section: null });
  });

  it('takes a broken encoding as it stands', () => {
    expect(parseRoute('#/%zz')).toMatchObject({ section: '%zz' });
  });
});
