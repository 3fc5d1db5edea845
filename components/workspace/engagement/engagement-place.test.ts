import { expect, it } from 'vitest';
import { atTab } from '../../panel/panel-place';
import { addressOfPlace, placeOfAddress } from './engagement-place';

it.each([
  ['a tab', atTab('agreed'), 'agreement'],
  ['a form', { tab: 'agreed', form: 'add_exclusion', subjectId: null } as const, 'agreement'],
  ['a form about a document', { tab: 'voices', form: 'verify_expectation', subjectId: 'e1' } as const, 'people'],
  ['a document alone', { tab: 'agreed', form: null, subjectId: 'i1' } as const, 'agreement'],
  ['a request to decide', { tab: 'voices', form: 'decide_request', subjectId: 'r1' } as const, 'changes'],
  ['a request’s options', { tab: 'voices', form: 'show_options', subjectId: 'r1' } as const, 'changes'],
])('reads back the address of %s', (_what, place, section) => {
  const address = addressOfPlace(place);
  expect(address.section).toBe(section);
  expect(placeOfAddress(address.section, address.detail)).toEqual(place);
});

it('takes what no form is called as no form', () => {
  expect(placeOfAddress('agreement', ['nonsense', 'i1'])).toEqual({ tab: 'agreed', form: null, subjectId: 'i1' });
});
