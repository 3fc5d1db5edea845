import { describe, expect, it } from 'vitest';
import { readLabelledSet } from './read-labelled-set';

const clients = readLabelledSet();

describe('the labelled set', () => {
  it.each(['en', 'de', 'ja', 'zh-CN'])('has two clients in each half and at least 100 tasks in %s', (language) => {
    const inLanguage = clients.filter((client) => client.language === language);
    expect(inLanguage.map((client) => client.half).sort()).toEqual(['test', 'test', 'tuning', 'tuning']);
    expect(inLanguage.flatMap((client) => client.tasks).length).toBeGreaterThanOrEqual(100);
  });

  it.each(clients.map((client) => [client.name, client] as const))('names only items of the scope: %s', (_, client) => {
    const ids = client.items.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    for (const task of client.tasks) {
      expect(ids).toEqual(expect.arrayContaining(task.itemIds));
      expect(task.itemIds.length > 0).toBe(task.expected !== 'unclear');
      expect(`${task.title}${task.description}`).not.toBe('');
    }
  });

  it.each(clients.map((client) => [client.name, client] as const))('is inside by what we do: %s', (_, client) => {
    const kindOf = new Map(client.items.map((item) => [item.id, item.kind]));
    const inside = client.tasks.filter((task) => task.expected === 'inside').flatMap((task) => task.itemIds);
    expect(new Set(inside.map((id) => kindOf.get(id)))).toEqual(new Set(['deliverable', 'activity']));
  });
});
