import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(file);
    return entry.name.endsWith('.md') ? [file] : [];
  });
}

/** Paths in backquotes that begin with one of our folders, and links to files. */
function namedPaths(paper: string, text: string): string[] {
  const quoted = [
    ...text.matchAll(/`((?:lib|server|components|entrypoints|scripts|test|docs|public)\/[\w\-./]*)`/g),
  ].map((match) => match[1] ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) =>
    path.posix.join(path.posix.dirname(paper), match[1] ?? ''),
  );
  return [...quoted, ...linked];
}

describe('the papers', () => {
  it.each(papers)('%s names only paths that exist', (paper) => {
    const missing = namedPaths(paper, read(paper)).filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = papers.flatMap((paper) =>
      [...read(paper).matchAll(/npm (?:run (?:-s )?)([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('give the two commands as they run in CI', () => {
    expect(read('README.md')).toContain('npm ci && npm run demo');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain("'npm ci && npm test'");
    expect(read('.ci/run')).toContain('npm run -s demo');
  });
});
