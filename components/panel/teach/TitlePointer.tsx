import { useEffect, useState } from 'preact/hooks';
import type { Pointed } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type TitlePointerProps = {
  title: Pointed | null;
  teaching: Teaching;
  /** The page beside the panel shows the second record now. */
  isSecond: boolean;
  pageUrl: string;
  onPoint: (title: Pointed | null) => void;
};

/** Where the title stands: pointed at on the page, and read again on the second record's. */
export function TitlePointer({ title, teaching, isSecond, pageUrl, onPoint }: TitlePointerProps) {
  const { say } = useTexts();
  const [isPointing, setPointing] = useState(false);
  const second = useTextHere(teaching, isSecond ? (title?.selector ?? null) : null, pageUrl);
  const point = async () => {
    setPointing(true);
    const pointed = await teaching.pointAtTitle().catch(() => null);
    setPointing(false);
    // The keys went to the page for as long as somebody pointed.
    window.focus();
    if (pointed) onPoint(pointed);
  };
  return (
    <fieldset class="teach-title">
      <legend>{say('teach.title')}</legend>
      {title && <p class="teach-said">{title.text}</p>}
      {title && isSecond && second !== undefined && (
        <p class="teach-said" role="status">
          {second === null ? say('teach.title_missing') : second === title.text ? say('teach.title_same') : second}
        </p>
      )}
      {!title && <p class="hint">{say('teach.title_hint')}</p>}
      {isPointing && (
        <p class="hint" role="status">
          {say('teach.pointing')}
        </p>
      )}
      <div class="buttons">
        <Button onClick={point} pressed={isPointing}>
          {say(title ? 'teach.point_again' : 'teach.point')}
        </Button>
        {title && (
          <Button look="link" onClick={() => onPoint(null)}>
            {say('teach.no_title')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What the page says now where the selector leads: null for nothing, undefined until it was looked at. */
function useTextHere(teaching: Teaching, selector: string | null, pageUrl: string): string | null | undefined {
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setText(undefined);
    if (selector === null) return;
    teaching.readOnPage(selector).then(
      (read) => isCurrent && setText(read),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [teaching, selector, pageUrl]);
  return text;
}
