import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes `registry.generated.ts` into each folder whose files are entries of one table, so that a new entity,
 * command, rule, adapter or language is one new file and no other file changes. The generated files are not
 * committed; `npm ci` and every build make them anew.
 */

type Registry = {
  folder: string;
  /** What the table is called, `entities` for `lib/domain/entities`. */
  name: string;
  /** A second table of an optional export that some files have. */
  optionalExport?: { exportName: string; table: string };
};

const registries: Registry[] = [
  { folder: 'lib/domain/entities', name: 'entities', optionalExport: { exportName: 'check', table: 'checks' } },
  { folder: 'lib/domain/commands', name: 'commands' },
  { folder: 'lib/domain/rules', name: 'rules' },
  { folder: 'lib/domain/languages', name: 'languages' },
  { folder: 'lib/adapters', name: 'adapters' },
  { folder: 'server/cli/commands', name: 'cliCommands' },
  { folder: 'components/workspace/sections', name: 'sections' },
  { folder: 'components/workspace/engagement/sections', name: 'engagementSections' },
];

const camelCase = (fileName: string) =>
  fileName.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

async function listEntries(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.ts') && !/\.(test|generated|d)\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

async function writeRegistry(root: string, registry: Registry): Promise<void> {
  const folder = path.join(root, registry.folder);
  await mkdir(folder, { recursive: true });
  const imports: string[] = [];
  const entries: string[] = [];
  const optionalEntries: string[] = [];
  for (const file of await listEntries(folder)) {
    const exported = camelCase(file);
    const source = await readFile(path.join(folder, `${file}.ts`), 'utf8');
    // A file that exports no entry of its own name is a part of the mechanism, not a row of the table.
    if (!new RegExp(`export const ${exported}\\b`).test(source)) continue;
    const optional = registry.optionalExport;
    const hasOptional = optional && new RegExp(`export (function|const) ${optional.exportName}\\b`).test(source);
    imports.push(
      hasOptional
        ? `import { ${exported}, ${optional.exportName} as ${exported}${capitalise(optional.exportName)} } from './${file}';`
        : `import { ${exported} } from './${file}';`,
    );
    entries.push(`  ${exported},`);
    if (hasOptional) optionalEntries.push(`  ${exported}: ${exported}${capitalise(optional.exportName)},`);
  }
  const lines = [
    '// Made by scripts/generate-registries.ts from the files of this folder. Not committed; do not edit.',
    ...imports,
    '',
    `export const ${registry.name} = {`,
    ...entries,
    '} as const;',
  ];
  if (registry.optionalExport)
    lines.push('', `export const ${registry.optionalExport.table} = {`, ...optionalEntries, '} as const;');
  await writeIfChanged(path.join(folder, 'registry.generated.ts'), `${lines.join('\n')}\n`);
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

async function writeIfChanged(file: string, content: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== content) await writeFile(file, content);
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
await Promise.all(registries.map((registry) => writeRegistry(root, registry)));
