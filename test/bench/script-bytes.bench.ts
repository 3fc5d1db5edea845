import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const build = path.join(import.meta.dirname, '../../.output/chrome-mv3');

const bytesOf = (file: string) => {
  const source = readFileSync(path.join(build, file));
  return {
    raw: source.byteLength,
    gzip: gzipSync(source, { level: 9 }).byteLength,
    brotli: brotliCompressSync(source).byteLength,
  };
};

const chunks = (isWanted: (source: string) => boolean): string[] =>
  readdirSync(path.join(build, 'chunks'))
    .filter((file) => isWanted(readFileSync(path.join(build, 'chunks', file), 'utf8')))
    .map((file) => `chunks/${file}`);

/** The scripts of host pages, beside the adapters: the first in every page, each other where it is wanted. */
const hostScripts = ['detector.js', 'dock-panel.js', 'badges.js', 'opened-row.js'] as const;

/** English with the way to its later texts; other parts of English are called the same. */
const isAskedForAtOnce = (source: string) => source.includes('others-en-');

/** Scripts and all that they import at once; what is imported later, when it is wanted, is not in it. */
function withImports(files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) {
    const source = readFileSync(path.join(build, file), 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) all.add(`chunks/${name}`);
  }
  return [...all];
}

/**
 * Bytes of each script that runs in a host page, and of what the panel has loaded when it is first painted,
 * in English. Needs a build.
 */
export async function measure() {
  const files = readdirSync(build);
  const adapters = files.filter((file) => /^adapter-.*\.js$/.test(file)).map((file) => ({ file, ...bytesOf(file) }));
  const largest = adapters.reduce((one, other) => (other.gzip > one.gzip ? other : one));
  const html = readFileSync(path.join(build, 'panel.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const panelScripts = withImports([...linked, ...chunks(isAskedForAtOnce)]);
  const panel = panelScripts.map(bytesOf);
  const sum = (pick: (bytes: ReturnType<typeof bytesOf>) => number) =>
    panel.reduce((total, bytes) => total + pick(bytes), 0);
  return {
    ...Object.fromEntries(hostScripts.map((file) => [file, bytesOf(file)])),
    adapters: { count: adapters.length, largest },
    panelFirstLoad: {
      scripts: panelScripts.length,
      raw: sum((b) => b.raw),
      gzip: sum((b) => b.gzip),
      brotli: sum((b) => b.brotli),
    },
  };
}
