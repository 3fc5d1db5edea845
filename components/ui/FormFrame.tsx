import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { useTexts } from './texts';

export type FormFrameProps = {
  children: ComponentChildren;
  /** A verb: what pressing it does. */
  submitLabel: string;
  isSending: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  /** More actions beside the two. */
  more?: ComponentChildren;
  label?: string;
};

/** A small form inside a list: its fields, one verb, and a way out. Esc closes it and no more than it. */
export function FormFrame({ children, submitLabel, isSending, onSubmit, onCancel, more, label }: FormFrameProps) {
  const { say } = useTexts();
  return (
    <form
      class="form inset"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.stopPropagation();
          onSubmit();
        }
      }}
    >
      {children}
      <div class="buttons">
        <Button look="primary" submits disabled={isSending}>
          {submitLabel}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
        {more}
      </div>
    </form>
  );
}
