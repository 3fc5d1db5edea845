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
  /** Further tables, each of an export that some files have. */
  optionalExports?: readonly { exportName: string; table: string }[];
};

const registries: Registry[] = [
  {
    folder: 'lib/domain/entities',
    name: 'entities',
    optionalExports: [
      { exportName: 'check', table: 'checks' },
      { exportName: 'checkArchive', table: 'archiveChecks' },
    ],
  },
  { folder: 'lib/domain/commands', name: 'commands' },
  { folder: 'lib/domain/rules', name: 'rules' },
  { folder: 'lib/domain/languages', name: 'languages' },
  { folder: 'lib/domain/sow-import/lexicons', name: 'statementLexicons' },
  { folder: 'lib/domain/agreement-templates', name: 'agreementTemplates' },
  { folder: 'lib/domain/briefing/questions', name: 'briefingQuestions' },
  { folder: 'lib/adapters', name: 'adapters' },
  { folder: 'server/cli/commands', name: 'cliCommands' },
  { folder: 'components/workspace/sections', name: 'sections' },
  { folder: 'components/workspace/engagement/sections', name: 'engagementSections' },
  { folder: 'components/workspace/palette/commands', name: 'paletteCommands' },
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
  const optional = registry.optionalExports ?? [];
  const imports: string[] = [];
  const entries: string[] = [];
  const optionalEntries = new Map(optional.map(({ table }): [string, string[]] => [table, []]));
  for (const file of await listEntries(folder)) {
    const exported = camelCase(file);
    const source = await readFile(path.join(folder, `${file}.ts`), 'utf8');
    // A file that exports no entry of its own name is a part of the mechanism, not a row of the table.
    if (!new RegExp(`export const ${exported}\\b`).test(source)) continue;
    const names = [exported];
    for (const { exportName, table } of optional) {
      if (!new RegExp(`export (function|const) ${exportName}\\b`).test(source)) continue;
      names.push(`${exportName} as ${exported}${capitalise(exportName)}`);
      optionalEntries.get(table)?.push(`  ${exported}: ${exported}${capitalise(exportName)},`);
    }
    imports.push(`import { ${names.join(', ')} } from './${file}';`);
    entries.push(`  ${exported},`);
  }
  const lines = [
    '// Made by scripts/generate-registries.ts from the files of this folder. Not committed; do not edit.',
    ...imports,
    '',
    `export const ${registry.name} = {`,
    ...entries,
    '} as const;',
  ];
  for (const [table, rows] of optionalEntries) lines.push('', `export const ${table} = {`, ...rows, '} as const;');
  await writeIfChanged(path.join(folder, 'registry.generated.ts'), `${lines.join('\n')}\n`);
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

async function writeIfChanged(file: string, content: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== content) await writeFile(file, content);
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
await Promise.all(registries.map((registry) => writeRegistry(root, registry)));
