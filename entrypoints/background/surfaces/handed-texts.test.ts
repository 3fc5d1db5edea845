import { expect, it } from 'vitest';
import { memoryValues } from '../../../test/support/memory-values';
import { HandedTexts } from './handed-texts';

const a = { id: 'a', tabId: 4, intent: 'feedback', text: 'Happy with the draft' } as const;
const b = { id: 'b', tabId: 4, intent: 'gap', text: 'They expect a weekly call' } as const;
const wantsLog = { id: 'c', tabId: 4, intent: 'feedback', text: '' } as const;

it('keeps what was selected one after another until each was taken in, through a stop of the worker', async () => {
  const values = memoryValues();
  const texts = new HandedTexts(values);
  await Promise.all([texts.add(a), texts.add(b), texts.add({ ...b, tabId: 5 })]);
  expect(await texts.first(4)).toEqual(a);
  // A second panel of the same tab took the same text in.
  await Promise.all([texts.remove(4, 'a'), texts.remove(4, 'a')]);
  expect(await new HandedTexts(values).first(4)).toEqual(b);
  await texts.forget(4);
  expect([await texts.first(4), await texts.first(5)]).toEqual([null, { ...b, tabId: 5 }]);
});

it('loses no text to the key that only leads to the log', async () => {
  const texts = new HandedTexts(memoryValues());
  await texts.add(wantsLog);
  await texts.add(a);
  await texts.add({ ...wantsLog, id: 'd' });
  expect(await texts.first(4)).toEqual(a);
  await texts.remove(4, 'a');
  expect((await texts.first(4))?.id).toBe('d');
});

it('begins anew over something it cannot read', async () => {
  const values = memoryValues();
  await values.set('handed-texts', { 4: 'damaged' });
  const texts = new HandedTexts(values);
  expect(await texts.first(4)).toBeNull();
  await texts.add(a);
  expect(await texts.first(4)).toEqual(a);
});
