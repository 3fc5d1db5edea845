import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Adds one file of each kind to a copy of the project and nothing else, and finds it at work. */

const root = path.join(import.meta.dirname, '../..');
let copy = '';

/** What a new file may not change. */
const folders = ['lib', 'server', 'scripts', 'components', 'entrypoints', 'test/pages'];

const newFiles: Record<string, string> = {
  'lib/domain/entities/souvenir.ts': `
    import { defineEntity } from '../define-entity';
    import { name, reference } from '../fields';
    export const souvenir = defineEntity({ type: 'souvenir', scope: 'workspace', fields: { name: name(), clientId: reference('client') } });`,
  'lib/domain/commands/souvenir-admire.ts': `
    import * as z from 'zod/mini';
    import { defineCommand } from '../command';
    export const souvenirAdmire = defineCommand({ name: 'souvenir.admire', role: 'viewer', args: z.strictObject({}), apply: () => [] });`,
  'lib/domain/rules/souvenir-missing.ts': `
    import { defineRule, subjectOf } from './rule';
    import { count } from './threshold';
    export const souvenirMissing = defineRule({
      key: 'souvenir.missing', number: 900, core: true, runsIn: ['active'], thresholds: { minSouvenirs: count(2) }, shows: {},
      texts: { title: 'No souvenir', shown: { default: 'There is no souvenir yet.' }, next: 'Bring one.', why: 'Memories matter.' },
      *evaluate(reading) {
        yield { subject: subjectOf(reading.engagement), severity: 'info', params: {}, facts: {}, since: null };
      },
    });`,
  'lib/adapters/souvenir-crm.ts': `
    import type { Adapter } from '../domain/records/adapter-shape';
    export const souvenirCrm: Adapter = {
      app: 'souvenir-crm', name: 'Souvenir CRM', hosts: ['https://souvenirs.example/*'], tenant: { from: 'none' },
      records: [{ kind: 'deal', patterns: ['/gifts/:id'], formats: { id: 'digits' } }], titles: [], clients: [],
      cards: [{ page: 'shelf', selector: '.gift', id: { attribute: 'data-gift', kind: 'deal' } }], navigation: 'full',
    };`,
  'test/pages/souvenir-crm/addresses.json':
    '[{ "url": "https://souvenirs.example/gifts/12", "record": { "kind": "deal", "recordId": "12" } }]',
  'test/pages/souvenir-crm/2026-11-22-shelf.html': '<!doctype html><p class="gift" data-gift="12">Snow globe</p>',
  'test/pages/souvenir-crm/2026-11-22-shelf.json': `{
    "address": "https://souvenirs.example/shelf", "record": null, "tenant": "", "title": null, "client": null,
    "cards": [{ "page": "shelf", "kind": "deal", "recordId": "12" }] }`,
  'lib/domain/languages/la.ts': `
    import { en } from './en';
    export const la = { ...en, code: 'la', name: 'Latina' };`,
  'lib/domain/sow-import/lexicons/la.ts': `
    import { en } from './en';
    export const la = { ...en, code: 'la', sections: { ...en.sections, exclusion: ['exclusa'] } };`,
  'lib/domain/agreement-templates/souvenir-shop.ts': `
    import { say } from '../in-languages';
    import { brandIdentity } from './brand-identity';
    export const souvenirShop = { ...brandIdentity, key: 'souvenir-shop', name: say('Souvenir shop', 'Andenkenladen', '土産物店', '纪念品店') };`,
  'lib/domain/briefing/questions/risk-souvenirs.ts': `
    import { say } from '../../in-languages';
    export const riskSouvenirs = {
      key: 'risk-souvenirs', area: 'risks', position: 90, text: say('Who brings the souvenirs?', 'a', 'b', 'c'),
      openAt: () => ({ at: 'people' }),
    };`,
  'components/workspace/sections/souvenirs.ts': `
    import { defineSection } from './define-section';
    export const souvenirs = defineSection({
      id: 'souvenirs', group: 'knowledge', position: 115, title: 'workspace.section.cpis', load: async () => () => null,
    });`,
  'components/workspace/engagement/sections/souvenirs.ts': `
    import { defineEngagementSection } from './define-engagement-section';
    export const souvenirs = defineEngagementSection({
      id: 'souvenirs', position: 45, title: 'editor.overview', load: async () => () => null,
    });`,
  'components/workspace/palette/commands/souvenir.ts': `
    import { definePaletteCommand } from './define-palette-command';
    export const souvenir = definePaletteCommand({
      id: 'souvenir', position: 5, title: 'keys.title', run: ({ goTo }) => goTo('#/souvenirs'),
    });`,
  'server/cli/commands/souvenir-count.ts': `
    import * as z from 'zod/mini';
    import { defineCliCommand } from '../cli-command';
    export const souvenirCount = defineCliCommand({
      name: 'souvenir count', summary: 'count souvenirs', configure: (command) => command, options: z.object({}),
      run: async ({ terminal }) => terminal.out('7 souvenirs'),
    });`,
};

const probe = `
  import { applyCommand } from './lib/domain/apply-command';
  import { MemoryState } from './lib/domain/states/memory-state';
  import { evaluate } from './lib/domain/evaluate';
  import { readSnapshot } from './lib/domain/snapshot';
  import { resolveAddress } from './lib/adapters/resolve';
  import { writeAdapterScript } from './lib/adapters/page-script';
  import { adapters } from './lib/adapters/registry.generated';
  import { hostsOf, pageScriptsFor, usedAdapters } from './entrypoints/background/page-scripts';
  import { addressExamples } from './test/support/address-examples';
  import { appPages } from './test/support/app-pages';
  import { readStatementOfWork } from './lib/domain/sow-import/read-statement-of-work';
  import { languages } from './lib/domain/languages/registry.generated';
  import { indexDocuments } from './lib/domain/documents/document-index';
  import { gapList } from './lib/domain/gaps/gap-list';
  import { findingView } from './lib/domain/rules/finding-texts';
  import { allRules } from './lib/domain/rules/rules-on';
  import { ruleViews } from './lib/domain/rules/rule-view';
  import { templatesIn } from './lib/domain/engagements/begin-engagement';
  import { briefingList } from './lib/domain/briefing/briefing-list';
  import { shownSections } from './components/workspace/shown-sections';
  import { engagementSections } from './components/workspace/engagement/sections/registry.generated';
  globalThis.navigator ??= { platform: 'Linux' };
  const { paletteEntries } = await import('./components/workspace/palette/palette-entries');
  const id = (n) => '01980000-0000-7000-8000-' + String(n).padStart(12, '0');
  const state = new MemoryState([{ type: 'client', id: id(1), name: 'Northwind', domains: [] }]);
  const context = { memberId: 'm', role: 'owner', now: '2026-11-22T08:00:00Z', today: '2026-11-22' };
  const run = (name, args) => applyCommand(state, { id: id(9), name, args, at: context.now }, context);
  const snapshot = readSnapshot({ goalpost: 1, workspace: { name: 'W', locale: 'en', timeZone: 'UTC', holidays: [], members: [], settings: {} },
    documents: [{ type: 'client', id: 'c', name: 'C' }, { type: 'engagement', id: 'e', clientId: 'c', name: 'E', kind: 'project', status: 'active', startedOn: '2026-11-20' }] });
  const { findings } = evaluate(snapshot, '2026-11-22');
  const inWorkspace = new MemoryState([{ type: 'workspace', id: id(5), name: 'W', locale: 'en', timeZone: 'UTC', holidays: [], members: [],
    settings: { thresholds: {}, rulesOff: [], rulesOn: [], lexicon: {} } }]);
  const setNumber = (value) => applyCommand(inWorkspace, { id: id(9), name: 'settings.edit', at: context.now,
    args: { set: { thresholds: { 'souvenir.missing': { minSouvenirs: value } } } } }, context);
  const newSnapshot = indexDocuments(snapshot.documents);
  const went = [];
  const entries = paletteEntries({ say: (key) => key }, shownSections('viewer'), { goTo: (hash) => went.push(hash) });
  entries.find((entry) => entry.id === 'souvenir').run();
  entries.find((entry) => entry.id === 'section souvenirs').run();
  console.log(JSON.stringify({
    inSettings: ruleViews('en').find(({ key }) => key === 'souvenir.missing'),
    template: templatesIn('de').map(({ name }) => name.de),
    asked: briefingList(newSnapshot, newSnapshot.list('engagement')[0], '2026-11-22', 'en').at(-1).lines.at(-1),
    engagementSections: Object.values(engagementSections).map((section) => section.id),
    went,
    listed: gapList(findings.map((finding) => findingView(finding, 'en')), indexDocuments(snapshot.documents), '2026-11-22')
      .needing.map(({ title, message }) => title + ': ' + message),
    setting: allRules.find(({ key }) => key === 'souvenir.missing').thresholds,
    allowed: setNumber(3).length,
    outside: setNumber(0).path,
    created: run('document.create', { document: { type: 'souvenir', id: id(2), name: 'Snow globe', clientId: id(1) } }),
    brokenReference: run('document.create', { document: { type: 'souvenir', id: id(3), name: 'Mug', clientId: id(7) } }),
    admired: run('souvenir.admire', {}),
    findings: findings.map((finding) => finding.rule),
    resolved: resolveAddress('https://souvenirs.example/gifts/12'),
    offered: usedAdapters.filter(({ app }) => app === 'souvenir-crm').map((adapter) => [adapter.name, hostsOf(adapter)]),
    scripts: pageScriptsFor({ granted: ['https://souvenirs.example/*'], sites: [], taughtAt: [], namesPorts: true }),
    inPages: writeAdapterScript(adapters.souvenirCrm).includes('"attribute":"data-gift"'),
    examples: addressExamples.find(({ app }) => app === 'souvenir-crm').addresses.length,
    savedPages: appPages.filter(({ app }) => app === 'souvenir-crm').map(({ file }) => file),
    imported: readStatementOfWork('# Exclusa\\n- Templum', { today: '2026-11-22', ids: { engagementId: 'e', agreementId: 'a', next: () => 'i' } }),
    languages: Object.values(languages).map((language) => language.name),
  }));
`;

let seen: Record<string, unknown> = {};

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'goalpost-copy-'));
  for (const folder of [
    ...folders,
    'test/support/app-pages.ts',
    'test/support/address-examples.ts',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
  }
  mkdirSync(path.join(copy, 'test/pages/souvenir-crm'));
  mkdirSync(path.join(copy, 'docs'));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const [file, content] of Object.entries(newFiles)) writeFileSync(path.join(copy, file), content);
  writeFileSync(path.join(copy, 'probe.ts'), probe);
  run('scripts/generate-registries.ts');
  seen = JSON.parse(run('probe.ts'));
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe('one new file', () => {
  it('is an entity, with its references checked', () => {
    expect(seen['created']).toMatchObject([{ type: 'souvenir', document: { name: 'Snow globe', createdBy: 'm' } }]);
    expect(seen['brokenReference']).toMatchObject({ code: 'not_found', path: 'args.document.clientId' });
  });

  it('is a command', () => {
    expect(seen['admired']).toEqual([]);
  });

  it('is a rule: in what is evaluated, in the panel’s list, among the settings and in the generated page', () => {
    expect(seen['findings']).toContain('souvenir.missing');
    expect(seen['listed']).toContain('No souvenir: There is no souvenir yet.');
    expect(seen['setting']).toEqual({ minSouvenirs: { kind: 'count', value: 2 } });
    expect(seen['allowed']).toBe(1);
    expect(seen['outside']).toBe('args.set.thresholds.souvenir.missing.minSouvenirs');
    run('scripts/generate-gap-rules-page.ts');
    const page = readFileSync(path.join(copy, 'docs/gap-rules.md'), 'utf8');
    expect(page).toContain('## GR-900 ★ No souvenir');
    expect(page).toContain('`minSouvenirs` 2 (count)');
  });

  it('is a rule with its number in the settings of the workspace', () => {
    expect(seen['inSettings']).toMatchObject({
      title: 'No souvenir',
      thresholds: [{ name: 'minSouvenirs', kind: 'count', value: 2, minimum: 1 }],
    });
  });

  it('is a template for agreements, and a question of the briefing', () => {
    expect(seen['template']).toContain('Andenkenladen');
    expect(seen['asked']).toMatchObject({ key: 'risk-souvenirs', text: 'Who brings the souvenirs?' });
  });

  it('is a section of the workspace, which the palette leads to, one of an engagement, and a command', () => {
    expect(seen['engagementSections']).toContain('souvenirs');
    expect(seen['went']).toEqual(['#/souvenirs', '#/souvenirs']);
  });

  it('is an app: known by its address, offered with its hosts, with scripts and badges for its pages alone', () => {
    expect(seen['resolved']).toEqual({ app: 'souvenir-crm', tenant: '', kind: 'deal', recordId: '12' });
    expect(seen['offered']).toEqual([['Souvenir CRM', ['https://souvenirs.example/*']]]);
    const matches = ['https://souvenirs.example/*'];
    const files = ['adapter-souvenir-crm.js', 'detector.js'];
    expect(seen['scripts']).toEqual([{ id: 'souvenir-crm', matches, excludeMatches: [], files }]);
    expect(seen['inPages']).toBe(true);
  });

  it('is an app whose saved pages and addresses are tests by lying in its folder', () => {
    expect(seen['examples']).toBe(1);
    expect(seen['savedPages']).toEqual(['2026-11-22-shelf.html']);
  });

  it('is a language', () => {
    expect(seen['languages']).toContain('Latina');
  });

  it('is a language in which statements of work are read', () => {
    expect(seen['imported']).toMatchObject({ documents: [{ kind: 'exclusion', text: 'Templum' }], notUnderstood: [] });
  });

  it('is a command of the command line', () => {
    expect(run('server/cli/main.ts', 'souvenir', 'count')).toBe('7 souvenirs\n');
  });

  it('changed no other file', () => {
    const files = execFileSync('git', ['ls-files', ...folders], {
      cwd: root,
      encoding: 'utf8',
    }).split('\n');
    const changed = files.filter((file) => {
      if (file === '') return false;
      const read = (base: string) => {
        try {
          return readFileSync(path.join(base, file), 'utf8');
        } catch {
          return null;
        }
      };
      return read(root) !== read(copy);
    });
    expect(changed).toEqual([]);
  });
});
