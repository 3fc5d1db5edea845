import { useState } from 'preact/hooks';
import { Button } from './Button';
import { useTexts } from './texts';

/** Characters after which a text is folded: about four lines of a narrow panel. */
const foldAfter = 220;

/** A text that folds when it is long. Nothing is cut: the rest is one press away. */
export function FoldedText({ text }: { text: string }) {
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (text.length <= foldAfter) return <span class="text">{text}</span>;
  return (
    <>
      <span class="text">{isOpen ? text : `${cutAtWord(text)}…`}</span>{' '}
      <Button look="link" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? say('common.less') : say('common.more')}
      </Button>
    </>
  );
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, foldAfter);
  const space = cut.lastIndexOf(' ');
  // Japanese and Chinese have no spaces to cut at.
  return (space > foldAfter / 2 ? cut.slice(0, space) : cut).trimEnd();
}
