import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export type DemoBrowser = { context: BrowserContext; extensionId: string; close(): Promise<void> };

/**
 * Opens a browser with the extension in it. Only this copy's manifest holds the host permission of the sample CRM: a
 * browser's own prompt is nothing that a program can press.
 */
export async function openDemoBrowser(executablePath: string, build: string, headless: boolean): Promise<DemoBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'goalpost-demo-'));
  const extension = path.join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const manifestFile = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    deviceScaleFactor: headless ? 2 : undefined,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Branded Chrome ignores the switch that loads an extension unless this is off.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
