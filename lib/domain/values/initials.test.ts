import { describe, expect, it } from 'vitest';
import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Kaufhaus Lenz', 'KL'],
    ['Northwind GmbH', 'NO'],
    ['Lindqvist & Berg', 'LB'],
    ['GmbH', 'GM'],
    ['北辰科技有限公司', '北辰'],
    ['青山フーズ株式会社', '青山'],
    ['élan SA', 'ÉL'],
    ['', ''],
  ])('of “%s” are “%s”', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
