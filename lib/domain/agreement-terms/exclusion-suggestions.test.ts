import { describe, expect, it } from 'vitest';
import { type ExclusionSources, exclusionSuggestions } from './exclusion-suggestions';

const item = (kind: 'exclusion' | 'deliverable', text: string) => ({ kind, text, capabilityIds: [], plannedHours: [] });

const sources: ExclusionSources = {
  items: [{ text: 'Print' }],
  serviceLine: 'SEO',
  templates: [
    { serviceLine: 'seo', items: [item('exclusion', 'Paid ads'), item('deliverable', 'Audit')] },
    { serviceLine: 'Brand', items: [item('exclusion', 'Photography')] },
    { serviceLine: undefined, items: [item('exclusion', 'Anything')] },
  ],
  requests: [
    { text: 'Live chat', decision: 'declined' },
    { text: 'Another page', decision: 'goodwill' },
    { text: 'Soon', decision: undefined },
  ],
};

describe('exclusionSuggestions', () => {
  it('brings what was declined before, then the exclusions of templates for the same service line', () => {
    expect(exclusionSuggestions(sources)).toEqual([
      { text: 'Live chat', from: 'declined_request' },
      { text: 'Paid ads', from: 'template' },
    ]);
  });

  it('leaves out what stands in the draft already, however it is written, and names each once', () => {
    const items = [{ text: '  live  CHAT ' }];
    const requests = [{ text: 'Paid ads', decision: 'declined' as const }];
    expect(exclusionSuggestions({ ...sources, items, requests: [...sources.requests, ...requests] })).toEqual([
      { text: 'Paid ads', from: 'declined_request' },
    ]);
  });

  it('has nothing from templates while the engagement has no service line', () => {
    expect(exclusionSuggestions({ ...sources, serviceLine: undefined })).toEqual([
      { text: 'Live chat', from: 'declined_request' },
    ]);
  });
});
