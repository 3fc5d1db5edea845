import { useRef } from 'preact/hooks';
import { Button } from './Button';

export type FileButtonProps = {
  children: string;
  /** As of an `accept` attribute: `.json,application/json`. */
  accept: string;
  onFile: (file: File) => void;
};

/** A button that asks for a file, in the page's words and not the browser's. */
export function FileButton({ children, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={children}
        onChange={({ currentTarget: field }) => {
          const file = field.files?.[0];
          // The same file can be chosen again after it was mended.
          field.value = '';
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{children}</Button>
    </>
  );
}
