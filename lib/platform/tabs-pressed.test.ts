import { expect, it, vi } from 'vitest';
import { onPressed } from './tabs';

type Tab = { id?: number; url?: string };

const heard = vi.hoisted(() => ({
  button: [] as ((tab: Tab) => void)[],
  keys: [] as ((command: string, tab?: Tab) => void)[],
}));
vi.mock('./browser', () => ({
  browser: {
    action: { onClicked: { addListener: (listener: (tab: Tab) => void) => heard.button.push(listener) } },
    commands: {
      onCommand: { addListener: (listener: (command: string, tab?: Tab) => void) => heard.keys.push(listener) },
    },
  },
}));

const pressed = vi.fn();
onPressed(pressed);

it('passes each key and the button on in the browser’s own turn, in which alone a side panel may be opened', () => {
  for (const press of heard.keys)
    for (const command of ['toggle', 'log', 'workspace']) press(command, { id: 4, url: 'https://crm.example/' });
  for (const press of heard.button) press({ id: 5 });
  expect(pressed.mock.calls).toEqual([
    ['toggle', 4, 'https://crm.example/'],
    ['log', 4, 'https://crm.example/'],
    ['workspace', 4, 'https://crm.example/'],
    ['toggle', 5, null],
  ]);
});

it('leaves alone a key that is not ours, and a press in no tab', () => {
  pressed.mockClear();
  for (const press of heard.keys) {
    press('_execute_action', { id: 4 });
    press('toggle');
  }
  expect(pressed).not.toHaveBeenCalled();
});
