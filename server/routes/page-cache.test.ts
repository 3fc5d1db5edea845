import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache';

describe('PageCache', () => {
  it('gives a page only while the workspace stands where it stood', () => {
    const cache = new PageCache();
    cache.save('a', 7, Buffer.from('page'));
    expect(cache.find('a', 7)?.toString()).toBe('page');
    expect(cache.find('a', 8)).toBeUndefined();
    expect(cache.find('b', 7)).toBeUndefined();
  });

  it('lets the oldest go when there are too many', () => {
    const cache = new PageCache();
    const large = Buffer.alloc(12 * 1024 * 1024);
    for (const key of ['a', 'b', 'c']) cache.save(key, 1, large);
    expect(cache.find('a', 1)).toBeUndefined();
    expect(cache.find('c', 1) === large).toBe(true);
  });
});
