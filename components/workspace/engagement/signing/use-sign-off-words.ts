import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/** When somebody opened, signed or answered, in words and with the time zone that the times are in. */
export function useSignOffWords(): (signOff: DocumentOf<'signOff'>) => string {
  const { index } = usePanel();
  const { say, locale } = useTexts();
  const timeZone = index.list('workspace')[0]?.timeZone ?? 'UTC';
  const instant = (at: string) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    }).format(new Date(at));
  const day = (at: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
  return ({ state, at, via, signedName, openedAt }) => {
    const opened = openedAt === undefined ? null : say('editor.opened_at', { when: instant(openedAt) });
    if (state === 'approved' && at !== undefined) {
      // Of a signature on paper only the day is known.
      const when = via === 'recorded' ? day(at) : instant(at);
      if (!signedName) return say(via === 'recorded' ? 'editor.paper_when' : 'editor.signed_when', { when });
      return say(via === 'recorded' ? 'editor.signed_on_paper' : 'editor.signed_at', { name: signedName, when });
    }
    if ((state === 'declined' || state === 'changes_requested') && at !== undefined) {
      return say('editor.answered_at', { when: instant(at) });
    }
    return opened ?? say('editor.not_opened');
  };
}
