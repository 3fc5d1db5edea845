import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Who may import whom, as ARCHITECTURE.md draws it. Every folder may import itself and `lib/domain`. */
const mayImport: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/contract': [],
  'lib/platform': [],
  'lib/source-files': [],
  'lib/adapters': [],
  'lib/messaging': ['lib/contract', 'lib/platform'],
  'lib/page': ['lib/adapters', 'lib/messaging'],
  'lib/replica': ['lib/contract', 'lib/platform'],
  'lib/queries': ['lib/messaging', 'lib/source-files'],
  components: ['lib/queries'],
  entrypoints: [
    'components',
    'lib/queries',
    'lib/replica',
    'lib/page',
    'lib/messaging',
    'lib/platform',
    'lib/adapters',
    'lib/source-files',
  ],
  'server/mail': [],
  'server/storage': ['lib/contract'],
  'server/services': ['lib/contract', 'server/storage', 'server/auth', 'server/mail'],
  'server/jobs': ['lib/contract', 'server/services', 'server/auth'],
};
const folders = [...Object.keys(mayImport), 'server/auth', 'server/routes', 'test'];

const root = path.join(import.meta.dirname, '../..');
let copy = '';
let complaints = '';

const probe = (from: string, to: string) => `${from}/probe-${to.replaceAll('/', '-')}.ts`;

/** Lints a copy of the project's settings with one file an arrow, each importing just that. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'goalpost-arrows-'));
  cpSync(path.join(root, 'biome.json'), path.join(copy, 'biome.json'));
  writeFileSync(path.join(copy, '.gitignore'), '');
  for (const from of Object.keys(mayImport)) {
    mkdirSync(path.join(copy, from), { recursive: true });
    for (const to of folders) {
      const target = path.posix.join(path.posix.relative(from, to), 'something');
      writeFileSync(path.join(copy, probe(from, to)), `export { something } from '${target}';\n`);
    }
  }
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const lint = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=none', '--vcs-enabled=false', '.'], {
    cwd: copy,
    encoding: 'utf8',
  });
  complaints = lint.stdout + lint.stderr;
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the arrows between folders', () => {
  const pairs = Object.keys(mayImport).flatMap((from) =>
    folders.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  it.each(pairs)('%s → %s', (from, to) => {
    const allowed = to === 'lib/domain' || mayImport[from]?.includes(to) === true;
    expect(complaints.includes(`${probe(from, to)}:`)).toBe(!allowed);
  });
});
