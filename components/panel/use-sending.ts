import { useRef, useState } from 'preact/hooks';
import type { CommandRequest } from '../../lib/domain/command-request';
import type { RefusalCode, RefusalValues } from '../../lib/domain/refusal';
import { useTexts } from '../ui/texts';
import { type Send, type SendOptions, usePanel } from './panel-context';

type Refused = { code: RefusalCode; path: string | null; values: RefusalValues | null };

/** A form's sending in the panel: whether it is under way, and which field was refused. */
export function useSending() {
  return useSendingBy(usePanel().send);
}

/** As `useSending`, through any way to send. */
export function useSendingBy(send: Send) {
  const { refusal: sentence } = useTexts();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  // The state is a render behind: two presses within one frame would both find it false.
  const isUnderWay = useRef(false);

  /** True when it was accepted. A second press meanwhile sends nothing. */
  const submit = async (commands: readonly CommandRequest[], options: SendOptions): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setSending(true);
    const refusal = await send(commands, options).finally(() => {
      isUnderWay.current = false;
      setSending(false);
    });
    setRefused(refusal);
    return refusal === null;
  };

  const isAt = (field: string) => refused?.path?.split('.').includes(field) ?? false;
  return {
    isSending,
    submit,
    /** Refuses before anything is sent. */
    refuse: (code: RefusalCode, field: string) => setRefused({ code, path: field, values: null }),
    clear: () => setRefused(null),
    /** Why it was refused; null while nothing was. */
    code: refused?.code ?? null,
    /** The sentence under one field, if that is the one at fault. */
    problemAt: (field: string) => (refused && isAt(field) ? sentence(refused.code, refused.values) : null),
    /** The sentence for what lies in none of the form's fields. */
    problemOutside: (...fields: string[]) =>
      refused && !fields.some(isAt) ? sentence(refused.code, refused.values) : null,
  };
}
