import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { type Plugin, transformWithOxc } from 'vite';
import type { Language } from '../lib/domain/language';
import { isFirstText } from './first-texts';

const languages = path.join(path.dirname(fileURLToPath(import.meta.url)), '../lib/domain/languages');

/** The parts of the catalogue that the workspace page loads by themselves. */
const ofWorkspace = new Set(['workspace-texts', 'agreement-texts'].map((part) => path.join(languages, part)));

/** Texts that no page of the extension shows: the API's own pages have them. */
const elsewhere = /^account\./;

/** A module that there is in these builds alone: `goalpost-texts/others-de` has the German texts that come later. */
const others = 'goalpost-texts/others-';

/**
 * For the extension's pages: parses the catalogue's ICU messages while building, so that the pages carry no parser
 * (8 kB), leaves out what only the background or the API writes (the rules' texts, the account pages), and parts what the
 * panel shows first from all other texts.
 */
export function parseMessagesAhead(): Plugin {
  return {
    name: 'goalpost:parse-messages-ahead',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    resolveId: (source) => (source.startsWith(others) ? `\0${source}` : null),
    async load(id) {
      if (!id.startsWith(`\0${others}`)) return null;
      const file = path.join(languages, `${id.slice(others.length + 1)}.ts`);
      this.addWatchFile(file);
      return otherTexts(await evaluate<Language>(await readFile(file, 'utf8'), file));
    },
    async transform(code, id) {
      const file = path.parse(id.split('?')[0] ?? '');
      if (file.ext !== '.ts' || file.name.endsWith('.generated')) return null;
      if (ofWorkspace.has(file.dir)) return parsedPart(await evaluate<Record<string, string>>(code, id));
      return file.dir === languages ? firstTexts(await evaluate<Language>(code, id), file.name) : null;
    },
  };
}

/** A language's file as code: what the panel shows first, and the way to the others. */
function firstTexts(exports: Record<string, Language>, name: string) {
  const [[exported, language] = []] = Object.entries(exports);
  if (exported === undefined || !language) return null;
  const first = {
    ...language,
    interface: textsOf(language, isFirstText),
    refusals: {},
    rules: {},
    notEvaluated: {},
  };
  const load = `async () => (await import('${others}${name}')).others`;
  return { code: `export const ${exported} = {...${JSON.stringify(first)}, others: ${load}};`, map: null };
}

/** The texts of a language that come later, as code. */
function otherTexts(exports: Record<string, Language>): string {
  const [language] = Object.values(exports);
  if (!language) throw new Error('A file in lib/domain/languages exports no language.');
  const refusals = Object.fromEntries(Object.entries(language.refusals).map(([code, text]) => [code, parsed(text)]));
  const texts = { interface: textsOf(language, (key) => !isFirstText(key)), refusals };
  return `export const others = ${JSON.stringify(texts)};`;
}

/** The interface's texts of those keys, parsed. */
function textsOf(language: Language, isWanted: (key: string) => boolean): Record<string, unknown> {
  const texts = Object.entries(language.interface).filter(([key]) => !elsewhere.test(key) && isWanted(key));
  return Object.fromEntries(texts.map(([key, text]) => [key, parsed(text)]));
}

/** A part of the catalogue as code: one export, its texts by key. */
function parsedPart(part: Record<string, Record<string, string>>) {
  const [[exported, texts] = []] = Object.entries(part);
  if (exported === undefined || !texts) return null;
  const entries = Object.entries(texts).map(([key, text]): [string, unknown] => [key, parsed(text)]);
  return { code: `export const ${exported} = ${JSON.stringify(Object.fromEntries(entries))};`, map: null };
}

/** A text that only puts words in their places stays as it is; one with plurals or quoting becomes its syntax tree. */
function parsed(text: unknown): unknown {
  const isPlain = typeof text !== 'string' || /^[^{}']*(?:\{\w+\}[^{}']*)*$/.test(text);
  return !isPlain ? parse(text, { ignoreTag: true, captureLocation: false }) : text;
}

/** Runs a language's file, which holds its table. What it imports are the rules' texts, which are left out anyway. */
async function evaluate<Table>(code: string, id: string): Promise<Record<string, Table>> {
  const script = (await transformWithOxc(code, id)).code.replace(
    /^import \{([^}]*)\} from [^;]+;/gm,
    (_import, names: string) => `const ${names.split(',').map((name) => `${name.trim()} = {}`)};`,
  );
  return import(`data:text/javascript,${encodeURIComponent(script)}`);
}
