import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** Where tests run on their own, as `vitest.config.ts` says. */
const onTheirOwn =
  /^(?:entrypoints\/|lib\/(?:messaging|page|platform)\/|components\/workspace\/(?:Workspace\.test|apps\/)|test\/api\/)/;

it('puts nothing in the place of a module that other tests share', () => {
  const tests = ['lib', 'components', 'server', 'scripts', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.replaceAll(path.sep, '/')),
      ),
    )
    .filter((file) => /\.test\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(200);
  const replacing = tests.filter((file) => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(replacing.filter((file) => !onTheirOwn.test(file))).toEqual([]);
});
