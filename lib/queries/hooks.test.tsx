import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend, Told } from '../messaging/backend';
import type { PageEnvironment } from '../messaging/page-environment';
import { useDraft } from './draft';
import { useEngagement } from './engagement';
import { PageProvider } from './page-context';
import { usePreferences } from './preferences';
import { useRecord } from './record';
import { useSendCommands } from './send-commands';

const note = { type: 'note', id: 'n', engagementId: 'e', text: 'Said', on: '2026-06-15' } as const;

let asked: [kind: string, request: unknown][];
let answers: Record<string, (request: never) => unknown>;
let tell: (told: Told) => void;
let stored: Map<string, unknown>;
let watchers: [key: string, changed: (value: unknown) => void][];
let environment: PageEnvironment;

beforeEach(() => {
  asked = [];
  stored = new Map();
  watchers = [];
  answers = { 'session/get': () => ({ workspaceId: 'w' }) };
  const listeners = new Set<(told: Told) => void>();
  tell = (told) => {
    for (const listener of listeners) listener(told);
  };
  const ask = async (kind: string, request: unknown) => {
    asked.push([kind, request]);
    return answers[kind]?.(request as never);
  };
  let ids = 0;
  environment = {
    backend: {
      ask: ask as Backend['ask'],
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    values: {
      get: async (key) => stored.get(key),
      set: async (key, value) => void stored.set(key, value),
      remove: async (key) => void stored.delete(key),
      watch(key, changed) {
        watchers.push([key, changed]);
        return () => {};
      },
    },
    random: {
      uuid: () => {
        ids += 1;
        return `id ${ids}`;
      },
      fraction: () => 0,
    },
  };
});

afterEach(cleanup);

const wrapper = ({ children }: { children: ComponentChildren }) => (
  <PageProvider environment={environment}>{children}</PageProvider>
);

describe('useRecord', () => {
  it('shows nothing between the notice that the tab moved on and the new answer', async () => {
    answers['record/get'] = () => ({ navigation: 1 });
    const { result } = renderHook(() => useRecord(null), { wrapper });
    await waitFor(() => expect(result.current.data).toMatchObject({ navigation: 1 }));
    let answer: (view: unknown) => void = () => {};
    answers['record/get'] = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    act(() => tell({ kind: 'record', navigation: 2 }));
    await waitFor(() => expect(result.current.data).toBeUndefined());
    act(() => answer({ navigation: 2 }));
    await waitFor(() => expect(result.current.data).toMatchObject({ navigation: 2 }));
  });

  it('throws away an answer to a question that was asked before the tab moved on', async () => {
    let late: (view: unknown) => void = () => {};
    answers['record/get'] = () =>
      new Promise((resolve) => {
        late = resolve;
      });
    const { result } = renderHook(() => useRecord(null), { wrapper });
    await waitFor(() => expect(asked.filter(([kind]) => kind === 'record/get').length).toBeGreaterThan(0));
    answers['record/get'] = () => ({ navigation: 2 });
    act(() => tell({ kind: 'record', navigation: 2 }));
    await waitFor(() => expect(result.current.data).toMatchObject({ navigation: 2 }));
    act(() => late({ navigation: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current.data).toMatchObject({ navigation: 2 });
  });
});

describe('useEngagement', () => {
  it('asks for nothing without an engagement, and again when it changed', async () => {
    answers['engagement/get'] = () => ({ engagementId: 'e' });
    const { result, rerender } = renderHook(({ id }: { id: string | null }) => useEngagement(id), {
      wrapper,
      initialProps: { id: null } as { id: string | null },
    });
    expect(asked.filter(([kind]) => kind === 'engagement/get')).toEqual([]);
    rerender({ id: 'e' });
    await waitFor(() => expect(result.current.data).toMatchObject({ engagementId: 'e' }));
    const before = asked.length;
    act(() => tell({ kind: 'engagement', engagementId: 'e' }));
    await waitFor(() => expect(asked.slice(before)).toContainEqual(['engagement/get', { engagementId: 'e' }]));
  });
});

describe('useSendCommands', () => {
  it('gives each command an id of its own, and the way back', async () => {
    answers['commands/send'] = () => ({ ids: ['id 1'], refusal: null });
    const { result } = renderHook(() => useSendCommands(), { wrapper });
    const sent = await result.current.mutateAsync([{ name: 'document.create', args: { document: note } }]);
    expect(asked).toContainEqual([
      'commands/send',
      { commands: [{ id: 'id 1', name: 'document.create', args: { document: note } }] },
    ]);
    expect(sent.undo).toEqual([{ name: 'document.archive', args: { type: 'note', id: 'n' } }]);
  });

  it('offers no way back from what was refused', async () => {
    answers['commands/send'] = () => ({
      ids: [],
      refusal: { index: 0, code: 'required', message: 'This is needed.', path: 'args.document.text' },
    });
    const { result } = renderHook(() => useSendCommands(), { wrapper });
    const sent = await result.current.mutateAsync([{ name: 'document.create', args: { document: note } }]);
    expect(sent.undo).toEqual([]);
    expect(sent.refusal?.code).toBe('required');
  });
});

describe('useDraft', () => {
  it('comes back with what was typed before the page was closed', async () => {
    stored.set('draft/log/e', 'Half a sen');
    const { result } = renderHook(() => useDraft('log/e'), { wrapper });
    await waitFor(() => expect(result.current.text).toBe('Half a sen'));
    act(() => result.current.setText('Half a sentence'));
    expect(result.current.text).toBe('Half a sentence');
    expect(stored.get('draft/log/e')).toBe('Half a sentence');
    act(() => result.current.clear());
    expect(stored.has('draft/log/e')).toBe(false);
  });

  it('does not fall back to an earlier letter when the storage tells of it late', async () => {
    const { result } = renderHook(() => useDraft('log/e'), { wrapper });
    await waitFor(() => expect(result.current.text).toBe(''));
    act(() => result.current.setText('a'));
    act(() => result.current.setText('ab'));
    const [, changed] = watchers[0] ?? [];
    act(() => changed?.('a'));
    expect(result.current.text).toBe('ab');
    act(() => changed?.('ab'));
    // Typed in another window meanwhile.
    act(() => changed?.('xyz'));
    expect(result.current.text).toBe('xyz');
  });
});

describe('usePreferences', () => {
  it('reads damaged ones as the defaults', async () => {
    stored.set('preferences', { theme: 'neon', language: 7, tab: 'settings', hiddenTabs: ['jira', 7] });
    const { result } = renderHook(() => usePreferences(), { wrapper });
    await waitFor(() => expect(result.current.preferences?.theme).toBe('system'));
    act(() => result.current.change({ theme: 'dark' }));
    expect(result.current.preferences).toEqual({
      theme: 'dark',
      language: null,
      tab: 'watch',
      hiddenTabs: ['jira'],
    });
  });
});
