import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { type Plugin, transformWithOxc } from 'vite';
import type { Language } from '../lib/domain/language';

const languages = path.join(path.dirname(fileURLToPath(import.meta.url)), '../lib/domain/languages');

/** The parts of the catalogue that the workspace page loads by themselves. */
const ofWorkspace = new Set(['workspace-texts', 'agreement-texts'].map((part) => path.join(languages, part)));

/** Texts that no page of the extension shows: the API's own pages have them. */
const elsewhere = /^account\./;

/**
 * For the extension's pages: parses the catalogue's ICU messages while building, so that the pages carry no parser
 * (8 kB), and leaves out what only the background or the API writes: the rules' texts, the account pages.
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
    async transform(code, id) {
      const file = path.parse(id.split('?')[0] ?? '');
      if (file.ext !== '.ts' || file.name.endsWith('.generated')) return null;
      if (ofWorkspace.has(file.dir)) return parsedPart(await evaluate<Record<string, string>>(code, id));
      if (file.dir !== languages) return null;
      const [[exported, language] = []] = Object.entries(await evaluate<Language>(code, id));
      if (exported === undefined || !language) return null;
      const texts = Object.entries(language.interface)
        .filter(([key]) => !elsewhere.test(key))
        .map(([key, text]): [string, unknown] => [key, parsed(text)]);
      const slim = { ...language, interface: Object.fromEntries(texts), rules: {}, notEvaluated: {} };
      return { code: `export const ${exported} = ${JSON.stringify(slim)};`, map: null };
    },
  };
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
