import { expect, it } from 'vitest';
import { type Adapter, AdapterShape } from '../../domain/records/adapter-shape';
import { adapterFault } from '../../domain/teaching/adapter-fault';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';

const withFormat = (format: string): Adapter => ({
  app: 'our-desk',
  name: 'Our desk',
  hosts: ['https://desk.example.com/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'deal', patterns: ['/d/:id'], formats: { id: format } }],
  navigation: 'unknown',
});

it.each(['hex:99999999', 'hex:x', 'hex:-1', 'prefix:(a+)+$', 'word:(a+)+$|b', 'tail-hex:1e9', 'no-such-format'])(
  'an app that anybody may have written comes to an answer, whatever its format says: %s',
  (format) => {
    const adapter = AdapterShape.parse(withFormat(format));
    expect(adapterFault(adapter)).toBeNull();
    const compiled = compileAdapter(adapter);
    // A format that tries a part twice would not come back from this in the test's time.
    expect(matchAddress(compiled, `https://desk.example.com/d/${'a'.repeat(1900)}!`)).toBeNull();
  },
);

it('names no parent by what every object of the language has', () => {
  const records = [
    { kind: 'deal' as const, patterns: ['/d/:id'], above: [{ kind: 'account' as const, id: '{constructor}' }] },
  ];
  const compiled = compileAdapter(AdapterShape.parse({ ...withFormat('digits'), records }));
  expect(matchAddress(compiled, 'https://desk.example.com/d/7')).toMatchObject({
    record: { recordId: '7' },
    above: [],
  });
});
