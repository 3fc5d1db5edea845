import { useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '../ui/Toasts';
import { useTexts } from '../ui/texts';
import type { Send } from './panel-context';

export type SentOutcome = {
  refusal: Awaited<ReturnType<Send>>;
  undo: Parameters<Send>[0];
};

/** Sends commands; gives the refusal, or what takes them back. */
export type SendCommands = (commands: Parameters<Send>[0]) => Promise<SentOutcome>;

/** How long something can be taken back, in milliseconds. */
const undoForMs = 10_000;
const announceForMs = 4_000;
/** How many sendings can be taken back one after another. */
const mostKept = 50;

/** Sends commands and says what was done, with a way back for ten seconds. */
export function useToasts(sendCommands: SendCommands) {
  const { say } = useTexts();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const lastId = useRef(0);
  const done = useRef<Parameters<Send>[0][]>([]);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const dismiss = (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id));
  const show = (text: string, onUndo: (() => void) | null) => {
    lastId.current += 1;
    const id = lastId.current;
    const undo =
      onUndo &&
      (() => {
        dismiss(id);
        onUndo();
      });
    // One at a time: two ways back beside each other are easily mistaken.
    setToasts([{ id, text, onUndo: undo }]);
    timers.current.add(setTimeout(() => dismiss(id), onUndo ? undoForMs : announceForMs));
  };
  const send: Send = async (commands, { said, undo }) => {
    const outcome = await sendCommands(commands);
    if (outcome.refusal) return outcome.refusal;
    const back = undo ?? outcome.undo;
    done.current = [...done.current, back].slice(-mostKept);
    if (said === null) return null;
    show(said, back.length > 0 ? () => void takeBack(back) : null);
    return null;
  };
  const takeBack = async (commands: Parameters<Send>[0]) => {
    done.current = done.current.filter((other) => other !== commands);
    const { refusal } = await sendCommands(commands);
    show(say(refusal ? 'panel.not_undone' : 'panel.undone'), null);
  };
  /**
   * Takes back the last sending; false when there is none. Of one that has no way back it says so: what was done before
   * it must not be taken back in its place, unless somebody asks again.
   */
  const undoLast = (): boolean => {
    const last = done.current.at(-1);
    if (last === undefined) return false;
    if (last.length > 0) void takeBack(last);
    else {
      done.current = done.current.slice(0, -1);
      show(say('panel.not_undone'), null);
    }
    return true;
  };
  return {
    toasts,
    send,
    undoLast,
    dismiss,
    dismissAll: () => setToasts([]),
    announce: (text: string) => show(text, null),
  };
}
