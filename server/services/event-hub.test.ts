import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Storage } from '../storage/storage';
import { EventHub, mostStreamsPerToken } from './event-hub';

/** The part of Node's response that a stream is written to. */
class Reader extends EventEmitter {
  readonly heard: string[] = [];
  writableLength = 0;
  write(text: string) {
    this.heard.push(text);
  }
  end() {
    this.emit('close');
  }
  destroy() {
    this.emit('close');
  }
}

const silentStorage = { listen: () => () => undefined } as unknown as Storage;

describe('EventHub', () => {
  let hub: EventHub;
  beforeEach(() => {
    vi.useFakeTimers();
    hub = new EventHub(silentStorage);
  });
  afterEach(() => {
    hub.close();
    vi.useRealTimers();
  });

  const open = (tokenId: string, workspaceId = 'w') => {
    const reader = new Reader();
    const response = reader as unknown as ServerResponse;
    hub.open({ response, workspaceId, tokenId, knownSeq: null, openedAt: Date.now() });
    return reader;
  };

  it('has room for so many streams of one token, and again when one of them ends', () => {
    const readers = Array.from({ length: mostStreamsPerToken }, () => open('a'));
    expect([hub.hasRoom('w', 'a'), hub.hasRoom('w', 'b')]).toEqual([false, true]);
    readers[0]?.end();
    expect(hub.hasRoom('w', 'a')).toBe(true);
  });

  it('ends a stream after a quarter of an hour of heartbeats, so that its reader shows its token again', () => {
    const reader = open('a');
    vi.advanceTimersByTime(14 * 60_000);
    expect(hub.streamCount).toBe(1);
    expect(reader.heard.filter((text) => text === ': alive\n\n').length).toBeGreaterThan(50);
    vi.advanceTimersByTime(2 * 60_000);
    expect(hub.streamCount).toBe(0);
  });

  it('lets go of a reader that does not read', () => {
    const reader = open('a');
    reader.writableLength = 70_000;
    vi.advanceTimersByTime(15_000);
    expect(hub.streamCount).toBe(0);
  });
});
