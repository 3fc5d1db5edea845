import { useId, useState } from 'preact/hooks';
import { Problem } from '../../../ui/Field';
import { useEngagementPage } from '../engagement-context';
import { focusLineBeside } from './line-focus';
import { pastedLines } from './pasted-lines';

export type EmptyLineProps = {
  /** Names the group, where its text is kept. */
  name: string;
  label: string;
  placeholder: string;
  problem: string | null;
  /** What is said of the text as it is typed, as that it stands there already. */
  hintFor?: (text: string) => string | null;
  /** Several pasted lines become several items. */
  takesMany?: boolean;
  /** True when they were added; otherwise the text stays. */
  onAdd: (texts: readonly string[]) => Promise<boolean>;
};

/** The empty line at the end of a group: Enter adds what stands in it and leaves it open for the next. */
export function EmptyLine({ name, label, placeholder, problem, hintFor, takesMany, onAdd }: EmptyLineProps) {
  const { kept } = useEngagementPage();
  const problemId = useId();
  const key = `add-${name}`;
  const [text, setText] = useState(() => kept.textOf(key) ?? '');
  const type = (next: string) => {
    setText(next);
    if (next === '') kept.forget(key);
    else kept.keep(key, next);
  };
  const add = async (texts: readonly string[]) => {
    // Emptied at once, so that the next line can be typed while this one is stored.
    type('');
    if (!(await onAdd(texts))) type(texts.join('\n'));
  };
  const addTyped = () => {
    if (text.trim() !== '') void add(takesMany ? pastedLines(text) : [text.trim()]);
  };
  const paste = (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '');
    if (!takesMany || lines.length < 2) return;
    event.preventDefault();
    void add(text.trim() === '' ? lines : [text.trim(), ...lines]);
  };
  const keyInLine = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (text.trim() === '') focusLineBeside(event.currentTarget, 1);
      else addTyped();
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      focusLineBeside(event.currentTarget, -1);
    }
  };
  const hint = text.trim() === '' ? null : (hintFor?.(text.trim()) ?? null);
  return (
    <div class="line add-line">
      <span class="line-plus" aria-hidden="true">
        +
      </span>
      <div class="line-body">
        <textarea
          class="line-text"
          rows={1}
          data-add={name}
          aria-label={label}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? problemId : undefined}
          placeholder={placeholder}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={addTyped}
          onPaste={paste}
          onKeyDown={keyInLine}
        />
        <Problem id={problemId} text={problem} />
        {hint && <p class="hint">{hint}</p>}
      </div>
    </div>
  );
}
