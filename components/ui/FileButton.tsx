import { useRef } from 'preact/hooks';
import { Button } from './Button';

export type FileButtonProps = {
  children: string;
  /** As of an `accept` attribute: `.json,application/json`. */
  accept: string;
  onText: (text: string) => void;
};

/** A button that asks for a text file and gives its content. */
export function FileButton({ children, accept, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={children}
        onChange={async (event) => {
          const field = event.currentTarget;
          const text = await field.files?.[0]?.text();
          // The same file can be chosen again after it was mended.
          field.value = '';
          if (text !== undefined) onText(text);
        }}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
}
