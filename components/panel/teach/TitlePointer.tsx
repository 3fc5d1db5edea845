import { useEffect, useState } from 'preact/hooks';
import type { Pointed } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePointing } from './use-pointing';

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
  const { isPointing, toggle } = usePointing(teaching, teaching.pointAtTitle, onPoint);
  // Of an app that is taught again it is not known what stood there before.
  const isUnread = title?.text === '';
  const here = useTextHere(teaching, isSecond || isUnread ? (title?.selector ?? null) : null, pageUrl);
  return (
    <fieldset class={title !== null ? 'teach-part done' : 'teach-part'}>
      <legend>{say('teach.title')}</legend>
      {title && !isUnread && <p class="teach-said">{title.text}</p>}
      {title && here !== undefined && (
        <p class="teach-said" role="status">
          {here === null ? say('teach.title_missing') : here === title.text ? say('teach.title_same') : here}
        </p>
      )}
      {!title && !isPointing && <p class="hint">{say('teach.title_hint')}</p>}
      {isPointing && (
        <p class="hint" role="status">
          {say('teach.pointing')}
        </p>
      )}
      <div class="buttons">
        <Button onClick={toggle}>{say(isPointing ? 'teach.stop' : title ? 'teach.point_again' : 'teach.point')}</Button>
        {title && !isPointing && (
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
