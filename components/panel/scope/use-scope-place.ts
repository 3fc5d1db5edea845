import { useEffect, useState } from 'preact/hooks';
import type { RecordView } from '../../../lib/queries/views';
import type { Handed } from '../log/use-handed-text';
import { isTask } from './use-task-text';

/** Whether "Is this in scope?" is shown, whether it is open, and which text was sent to it. */
export type ScopePlace = {
  isShown: boolean;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** Opens it and moves there. */
  ask: () => void;
  handed: string | null;
  /** Grows each time somebody is moved there. */
  visits: number;
};

/** A task's panel always shows the question, as one line; any other record's only when somebody asks. */
export function useScopePlace(record: RecordView | null, handed: Handed | null): ScopePlace {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [visits, setVisits] = useState(0);
  const ask = () => {
    setOpen(true);
    setVisits((before) => before + 1);
  };
  useEffect(() => {
    setOpen(false);
    setText(null);
  }, [record?.navigation]);
  useEffect(() => {
    if (handed?.text.intent !== 'scope') return;
    setText(handed.text.text);
    handed.taken();
    ask();
  }, [handed?.text.id]);
  return { isShown: isOpen || isTask(record), isOpen, setOpen, ask, handed: text, visits };
}
