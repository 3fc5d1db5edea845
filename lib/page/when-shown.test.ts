// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { whenShown } from './when-shown';

afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

it('starts at once in a page that is shown', () => {
  const start = vi.fn();
  whenShown(start);
  expect(start).toHaveBeenCalledTimes(1);
});

it('waits in a page that was made ahead until somebody goes there', () => {
  Reflect.set(document, 'prerendering', true);
  const start = vi.fn();
  whenShown(start);
  expect(start).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledTimes(1);
});
