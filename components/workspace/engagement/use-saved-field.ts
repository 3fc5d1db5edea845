import { useEffect, useRef, useState } from 'preact/hooks';
import { editRequest, type FieldChanges } from '../../../lib/domain/command-request';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import type { RefusalCode } from '../../../lib/domain/refusal';
import { usePanel } from '../../panel/panel-context';
import { useEngagementPage } from './engagement-context';

export type SavedFieldOptions<Type extends EntityType> = {
  document: DocumentOf<Type>;
  /** Names the field where its text is kept. */
  field: string;
  /** What is stored, as it is written in the field. */
  stored: string;
  /** What was typed as fields of the document, `null` clearing one; or why it cannot be read. */
  changes: (typed: string) => FieldChanges<Type> | RefusalCode;
};

/** Why a field was not accepted, which part of it is at fault, if it has several, and what it would have set. */
export type FieldRefusal = { code: RefusalCode; part: string | null; set: Readonly<Record<string, unknown>> };

export type SavedField = {
  value: string;
  /** Something was typed that is not stored. */
  isTouched: boolean;
  type: (text: string) => void;
  /** Sends what differs; true when nothing is left to send. `text` stands for what was typed in this very moment. */
  save: (text?: string) => Promise<boolean>;
  /** Back to what is stored. */
  revert: () => void;
  refused: FieldRefusal | null;
  /** After a conflict: sends it again, over what somebody else wrote meanwhile. */
  insist: () => Promise<boolean>;
};

/**
 * One field that saves itself when it is left. What is typed is kept on this device until it was accepted, and stays in
 * the field when it was refused. A change that somebody else made since the typing began is noticed as a conflict.
 */
export function useSavedField<Type extends EntityType>(options: SavedFieldOptions<Type>): SavedField {
  const { document, stored } = options;
  const { send } = usePanel();
  const { kept } = useEngagementPage();
  const key = `${document.id}/${options.field}`;
  const [typed, setTyped] = useState(() => kept.textOf(key) ?? null);
  const [refused, setRefused] = useState<FieldRefusal | null>(null);
  // What the writer saw when they began: the document may have been changed by somebody else since.
  const seen = useRef(document);
  // What of it was accepted since, while the view had not brought it yet: one's own change is no conflict.
  const since = useRef<FieldChanges<Type>>({});
  if (typed === null) {
    seen.current = document;
    since.current = {};
  }
  // What was accepted stays in the field until the view brings it: the old text must not flash up in between.
  const isAccepted = useRef(false);
  useEffect(() => {
    if (isAccepted.current) setTyped(null);
    isAccepted.current = false;
  }, [stored]);

  const revert = () => {
    kept.forget(key);
    setTyped(null);
    setRefused(null);
  };
  const saveOver = async (before: DocumentOf<Type>, own: FieldChanges<Type>, text: string | null): Promise<boolean> => {
    if (text === null || isAccepted.current) return true;
    if (text.trim() === stored.trim() && Object.keys(own).length === 0) {
      revert();
      return true;
    }
    const set = options.changes(text);
    if (typeof set === 'string') {
      setRefused({ code: set, part: null, set: {} });
      return false;
    }
    const refusal = await send([editRequest(before, set, own)], { said: null });
    setRefused(refusal && { code: refusal.code, part: refusal.path?.split('.').at(-1) ?? null, set });
    if (refusal) return false;
    kept.forget(key);
    since.current = { ...since.current, ...set };
    isAccepted.current = true;
    return true;
  };
  return {
    value: typed ?? stored,
    isTouched: typed !== null && !isAccepted.current,
    type: (text) => {
      isAccepted.current = false;
      setTyped(text);
      setRefused(null);
      kept.keep(key, text);
    },
    save: (text) => saveOver(seen.current, since.current, text ?? typed),
    revert,
    refused,
    insist: () => saveOver(document, {}, typed),
  };
}
