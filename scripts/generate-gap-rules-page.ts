import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../lib/domain/rules/rule';
import { allRules } from '../lib/domain/rules/rules-on';

/** Where the page lies that tells users what each rule looks for. It is made from the rules themselves. */
export const gapRulesPage = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'gap-rules.md');

const intro = `# Gap rules

Goalpost compares what was promised, what was agreed and what happens. These ${allRules.length} rules say where they drift apart.
Rules marked ★ are on from the first day; the others once a first agreement is in force, or when a workspace names
them in \`rulesOn\`. Numbers can be set for the workspace and, above that, for one engagement.

This page is made from the rules in \`lib/domain/rules/\` by \`node --import tsx scripts/generate-gap-rules-page.ts\`.
`;

/** The whole page. */
export function renderGapRulesPage(): string {
  return [intro, contents(), ...allRules.map(section)].join('\n');
}

const nameOf = (rule: Rule) => `GR-${String(rule.number).padStart(2, '0')}${rule.core ? ' ★' : ''} ${rule.texts.title}`;

function contents(): string {
  const rows = allRules.map((rule) => `| ${nameOf(rule)} | \`${rule.key}\` | ${rule.runsIn.join(', ')} |`);
  return ['| Rule | Key | Engagements |', '|---|---|---|', ...rows, ''].join('\n');
}

function section(rule: Rule): string {
  return [
    `## ${nameOf(rule)}`,
    '',
    `\`${rule.key}\` · ${[rule.runsIn.join(', '), ...marks(rule)].join(' · ')}`,
    '',
    ...Object.values(rule.texts.shown).map((message) => `- Says: *${readable(message)}*`),
    `- Next step: ${readable(rule.texts.next)}`,
    `- Why: ${rule.texts.why}`,
    ...numbers(rule),
    '',
  ].join('\n');
}

function marks(rule: Rule): string[] {
  return [
    ...(rule.internalOnly ? ['internal only'] : []),
    ...(rule.offByDefault ? ['off by default'] : []),
    ...(rule.pass > 1 ? ['reads what other rules found'] : []),
  ];
}

function numbers(rule: Rule): string[] {
  const rows = Object.entries(rule.thresholds).map(([name, { kind, value }]) => `\`${name}\` ${value} (${kind})`);
  return rows.length === 0 ? [] : [`- Numbers: ${rows.join(', ')}`];
}

/** A message without its plural forms: `{age, plural, one {# day} other {# days}}` becomes `{age} days`. */
function readable(message: string): string {
  return message.replace(
    /\{(\w+), plural,(?: (?:=\d+|one|few|many) \{[^{}]*\})* other \{([^{}]*)\}\}/g,
    (_match, name: string, many: string) => many.replaceAll('#', `{${name}}`),
  );
}

/** Writes the page, if it has changed. */
async function writeGapRulesPage(): Promise<void> {
  const page = renderGapRulesPage();
  const before = await readFile(gapRulesPage, 'utf8').catch(() => null);
  if (before !== page) await writeFile(gapRulesPage, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeGapRulesPage();
