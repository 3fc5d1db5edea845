// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMarksScript } from '../adapters/page-script';
import { adapters } from '../adapters/registry.generated';
import type { PageMessage } from '../messaging/page-messages';
import { findApp, markedApps } from './find-app';

const marks = { redmine: ['meta[content="Redmine"]'], tryton: ['#tablist', '#tabcontent'], odd: ['::nothing('] };
let sent: PageMessage[];
let isFound: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  isFound = false;
  const runtime = { id: 'goalpost', sendMessage: async (message: PageMessage) => void sent.push(message) };
  vi.stubGlobal('chrome', { runtime });
  document.body.innerHTML = '';
  window.location.href = 'https://tracker.example/';
});
afterEach(() => {
  isFound = true;
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const told = () => sent.map((message) => message.kind === 'page/marked' && message.apps);

describe('findApp', () => {
  it('tells at once the apps whose marks the page has, and says it once', () => {
    document.body.innerHTML = '<div id="tabcontent"></div>';
    findApp(marks, () => isFound);
    vi.advanceTimersByTime(10);
    expect(sent).toEqual([{ kind: 'page/marked', apps: ['tryton'], url: 'https://tracker.example/' }]);
    vi.advanceTimersByTime(10_000);
    expect(sent).toHaveLength(1);
  });

  it('waits for a page that fills bit by bit, then lets its address speak', () => {
    findApp(marks, () => isFound);
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told()).toEqual([[]]);
    document.body.innerHTML = '<div id="tablist"></div>';
    vi.advanceTimersByTime(3000);
    expect(told()).toEqual([[], ['tryton']]);
  });

  it('looks again when the address changes, and ends once the page has its detector', () => {
    findApp(marks, () => isFound);
    vi.advanceTimersByTime(5000);
    history.pushState(null, '', '/issues/4');
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(2000);
    expect(sent.at(-1)).toMatchObject({ url: 'https://tracker.example/issues/4' });
    const before = sent.length;
    isFound = true;
    document.body.innerHTML = '<div id="tablist"></div>';
    vi.advanceTimersByTime(5000);
    history.pushState(null, '', '/issues/5');
    dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(sent).toHaveLength(before);
  });

  it('passes over a selector that the browser does not know', () => {
    expect(markedApps(marks)).toEqual([]);
  });
});

describe('the table of marks', () => {
  it('stays small: it lies in every page of a site that is not known yet', () => {
    expect(writeMarksScript(Object.values(adapters)).length).toBeLessThan(3000);
  });
});
