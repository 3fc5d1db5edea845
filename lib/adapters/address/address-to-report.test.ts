import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../../test/support/address-examples';
import type { Adapter } from '../../domain/records/adapter-shape';
import { adapters } from '../registry.generated';
import { addressToReport } from './address-to-report';
import { compileAdapter } from './compile-adapter';
import { matchAddress } from './match-address';

const all: Adapter[] = Object.values(adapters);
const adapterOf = (app: string) => all.find((adapter) => adapter.app === app);

/** The words that an app's own shapes of addresses name. */
const ownWords = ({ records = [] }: Adapter): Set<string> =>
  new Set(records.flatMap(({ patterns }) => patterns).flatMap((pattern) => pattern.split(/[/?#&=.;|]/)));

/** What an identity names: its id's pieces, and the company where the address says it. */
function namesIn(adapter: Adapter, url: string): string[] {
  const record = matchAddress(compileAdapter(adapter), url)?.record;
  if (!record) return [];
  const own = ownWords(adapter);
  // A port is no name, nor is the folder that is called after the app.
  return [record.recordId, record.tenant.replace(/:\d+/, '')]
    .flatMap((text) => text.split(/[/#!:. ]/))
    .filter((name) => name.length > 1 && !own.has(name) && !adapter.app.startsWith(name) && url.includes(name));
}

const isWholeWordOf = (report: string, name: string) =>
  report.split(/[^A-Za-z0-9_-]+|\{[a-z]+\}/).some((piece) => piece === name);

/** Parts of hosts that are everybody's: they are no name although identities carry them. */
const isOfEverybodysHost = (adapter: Adapter, name: string) =>
  (adapter.hosts ?? []).some((host) => host.split(/[/.]/).includes(name));

describe.each(addressExamples.map(({ app, addresses }) => [app, addresses] as const))('on %s', (app, addresses) => {
  it.each(addresses.map(({ url }) => url))('names nothing that names a record or a company: %s', (url) => {
    const adapter = adapterOf(app);
    if (!adapter) throw new Error(`There is no app ${app}.`);
    const report = addressToReport(url, adapter);
    const names = namesIn(adapter, url).filter((name) => !isOfEverybodysHost(adapter, name));
    expect(names.filter((name) => isWholeWordOf(report, name))).toEqual([]);
    // Long numbers are ids wherever they stand; short ones may be of the app's own words (`0-3`).
    expect(report.replace(/^[a-z]+:\/\/[^/]*/, '')).not.toMatch(/\d{4,}/);
    expect(report).not.toMatch(/[=][A-Za-z0-9]/);
  });
});

describe('whatever stands in an address', () => {
  const secret = fc.oneof(
    fc.constantFrom('mia@acme.example', 'mia%40acme.example', 'Mara Vogt', '北风', 'Northwind', 'northwind', '4711'),
    fc.uuid(),
    fc.stringMatching(/^[A-Za-z0-9]{8,40}$/),
  );
  const withSecret = fc.record({
    adapter: fc.option(fc.constantFrom(...all), { nil: undefined }),
    name: fc.constantFrom('q', 'search', 'email', 'token', 'name'),
    secret,
    write: fc.constantFrom<(url: URL, name: string, secret: string) => string>(
      (url, name, value) => `${url.href}?${name}=${value}`,
      (url, name, value) => `${url.href}?a=1&${name}=${encodeURIComponent(value)}&b=2`,
      (url, name, value) => `${url.href}#/list?${name}=${value}`,
      (url, name, value) => `${url.href}#${name}=${value}`,
      (url, _name, value) => `https://${encodeURIComponent(value)}:${encodeURIComponent(value)}@${url.host}/list`,
    ),
  });

  it('no value of a parameter and no password is told', () => {
    const check = (value: typeof withSecret extends fc.Arbitrary<infer Value> ? Value : never) => {
      const url = value.write(new URL('https://app.example.com/list'), value.name, value.secret);
      const report = addressToReport(url, value.adapter);
      expect(report).not.toContain(value.secret);
      expect(report).not.toContain(encodeURIComponent(value.secret));
    };
    fc.assert(fc.property(withSecret, check), { numRuns: 2000 });
  });

  it('is masked without throwing, and in time', () => {
    const hostile = [
      `https://a.example/${'%'.repeat(4000)}`,
      `https://a.example/${'a-'.repeat(20_000)}`,
      '',
      '%',
      'x:',
    ];
    for (const url of hostile) expect(typeof addressToReport(url, adapterOf('github'))).toBe('string');
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom(...all),
        (url, adapter) => {
          expect(typeof addressToReport(url, adapter)).toBe('string');
        },
      ),
    );
  });
});

it.each([
  ['https://linear.app/acme/settings/billing', 'linear', 'https://linear.app/{word}/settings/billing'],
  ['https://github.com/acme/website/wiki/Home', 'github', 'https://github.com/{word}/{word}/wiki/{word}'],
  ['https://acme.pipedrive.com/deals/user/everyone', 'pipedrive', 'https://{name}.pipedrive.com/deals/user/everyone'],
  [
    'https://desk.acme.example:8443/Ticket/Create.html?Queue=Sales',
    'request-tracker',
    'https://{host}:8443/Ticket/{word}.html?{word}={word}',
  ],
  ['https://erp.acme.example/#acme/wizard/party.erase', 'tryton', 'https://{host}/#{word}/wizard/party.erase'],
  ['https://desk.acme.example/tickets/7', null, 'https://desk.acme.example/tickets/{number}'],
])('keeps the shape of %s', (url, app, report) => {
  expect(addressToReport(url, app === null ? undefined : adapterOf(app))).toBe(report);
});
