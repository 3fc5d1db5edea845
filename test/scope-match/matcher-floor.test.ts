import { describe, expect, it } from 'vitest';
import { judgeMatcher } from './judge-matcher';

/**
 * What the matcher reaches on clients it was not tuned on, less a little, so that an engine's newer word lists do not
 * fail it. The figures themselves are in `npm run bench -- scope-match`.
 */
const floors: Record<string, { precision: number; coverage: number }> = {
  en: { precision: 0.82, coverage: 0.62 },
  de: { precision: 0.9, coverage: 0.55 },
  ja: { precision: 0.9, coverage: 0.65 },
  'zh-CN': { precision: 0.92, coverage: 0.6 },
};

describe('the matcher on the test half', () => {
  const judged = judgeMatcher().filter(({ half }) => half === 'test');

  it.each(Object.entries(floors))('stays as precise and as helpful as it was in %s', (language, floor) => {
    const found = judged.find((one) => one.language === language);
    expect(found?.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(found?.coverage).toBeGreaterThanOrEqual(floor.coverage);
    expect(found?.itemAccuracy).toBeGreaterThanOrEqual(0.9);
  });
});
