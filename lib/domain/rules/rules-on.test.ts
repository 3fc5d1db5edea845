import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allRules } from './rules-on';

const folder = path.dirname(fileURLToPath(import.meta.url));
const fileOf = (key: string) => key.replace(/[._]/g, '-');

describe('each rule', () => {
  it.each(allRules.map(({ key }) => key))(
    '%s is one file named after its key, with its test beside it',
    async (key) => {
      await expect(access(path.join(folder, `${fileOf(key)}.ts`))).resolves.toBeUndefined();
      await expect(access(path.join(folder, `${fileOf(key)}.test.ts`))).resolves.toBeUndefined();
    },
  );

  it('has a key of its own', () => {
    expect(new Set(allRules.map(({ key }) => key)).size).toBe(allRules.length);
  });
});
