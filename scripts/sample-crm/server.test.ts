import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveAddress } from '../../lib/adapters/resolve';
import { sampleDeals } from '../../lib/domain/sample-workspace/sample-deals';
import { type SampleCrm, startSampleCrm } from './server';

describe('the sample CRM', () => {
  let crm: SampleCrm;
  beforeAll(async () => {
    crm = await startSampleCrm();
  });
  afterAll(() => crm.close());

  it('serves its page for every address of a deal, and each is recognised', async () => {
    for (const { id } of sampleDeals) {
      const url = `${crm.url}/deals/${id}`;
      const response = await fetch(url);
      expect(response.headers.get('content-type')).toContain('text/html');
      await response.text();
      expect(resolveAddress(url)).toMatchObject({ app: 'sample-crm', kind: 'deal', recordId: String(id) });
    }
  });

  it('serves its scripts and the sample’s deals, and asks nobody else for anything', async () => {
    const deals: unknown = await (await fetch(`${crm.url}/data/deals`)).json();
    expect(deals).toEqual(sampleDeals);
    for (const path of ['/', '/assets/app.js', '/assets/views.js', '/assets/style.css']) {
      const text = await (await fetch(crm.url + path)).text();
      expect(text.length).toBeGreaterThan(200);
      expect(text).not.toMatch(/https?:\/\//);
    }
  });
});
