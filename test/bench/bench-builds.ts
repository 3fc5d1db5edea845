import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markShown } from './panel-marks';

const build = path.join(import.meta.dirname, '../../.output/chrome-mv3');

/** What the marks of `writeMarkedBuild` are called. */
export const knownMark = 'bench:known';

/** The least that an extension with a content script can do: the baseline of every figure about host pages. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goalpost-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_end' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), '0;');
  writeFileSync(path.join(folder, 'content.js'), '0;');
  return folder;
}

/**
 * A copy of the build that marks, in the page's own timeline, when it tells the background which record is open, and
 * when the panel is shown. The release build marks nothing: a page could see it.
 */
export function writeMarkedBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goalpost-marked-'));
  mkdirSync(folder, { recursive: true });
  cpSync(build, folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => /^adapter-.*\.js$/.test(name))) {
    prepend(path.join(folder, file), 'globalThis.benchStart ??= performance.now();');
  }
  const detector = path.join(folder, 'detector.js');
  prepend(detector, `(${markWhatIsTold.toString()})(${JSON.stringify(knownMark)});(${markShown.toString()})();`);
  return folder;
}

function prepend(file: string, code: string): void {
  writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
}

/** Runs in the content script, so it can use nothing from here. */
function markWhatIsTold(mark: string): void {
  type Message = { kind: string; record: { recordId: string } | null };
  type World = { benchStart: number; chrome: { runtime: { sendMessage(message: Message): Promise<unknown> } } };
  const { chrome, benchStart } = globalThis as unknown as World;
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (message) => {
    if (message.kind === 'page/opened') performance.mark(mark, { detail: `${benchStart} ${message.record?.recordId}` });
    return send(message);
  };
}
