import { useEffect, useState } from 'preact/hooks';
import { beginLesson } from '../../../lib/domain/teaching/begin-lesson';
import type { Lesson } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import type { Send } from '../panel-context';
import { CopyReport } from './CopyReport';
import { TeachLesson } from './TeachLesson';
import './teach.css';

export type TeachEntryProps = {
  teaching: Teaching;
  /** Of the page beside the panel. */
  url: string;
  /** The app of the page, where it is known. */
  app: string | null;
  appName: string | null;
  /** Whether the reader's role may store an app for all. */
  mayTeach: boolean;
  /** Opens the page where a site is allowed for good. */
  onAllowSite: () => void;
  send: Send;
  newId: () => string;
};

type Site = Awaited<ReturnType<Teaching['site']>>;

/** What can be done about a page that is not recognised: teach its app, allow its site first, or report it. */
export function TeachEntry(props: TeachEntryProps) {
  const { teaching, url, app, appName, mayTeach, newId } = props;
  const { say } = useTexts();
  const [site, setSite] = useState<Site | null>(null);
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const found = await teaching.site();
      const kept = found.origin === null ? null : await teaching.keptLesson(found.origin);
      if (!isCurrent) return;
      setSite(found);
      // An app that came as a file is taught again from whatever page is opened first.
      setLesson(kept?.first === '' ? { ...kept, first: url } : kept);
    };
    read().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [teaching, url]);
  if (!site) return null;
  const { origin } = site;
  const change = (next: Lesson | null) => {
    setLesson(next);
    if (origin !== null) void teaching.keepLesson(origin, next);
  };
  if (origin !== null && lesson) {
    return (
      <TeachLesson
        lesson={lesson}
        pageUrl={url}
        teaching={teaching}
        send={props.send}
        onChange={change}
        onEnd={() => change(null)}
      />
    );
  }
  return (
    <section class="teach-entry" aria-label={say('teach.entry')}>
      {appName !== null && <p>{say('teach.known_app', { app: appName })}</p>}
      {origin === null && <p class="hint">{say('teach.no_site')}</p>}
      {origin !== null && !site.granted && (
        <>
          <p class="hint">
            {site.taught.length === 0
              ? say('teach.allow_first')
              : say('teach.taught_here', { names: site.taught.map(({ name }) => name).join(', ') })}
          </p>
          <Button onClick={props.onAllowSite}>{say('teach.allow')}</Button>
        </>
      )}
      {origin !== null && site.granted && (
        <>
          <p class="hint">{say(mayTeach ? 'teach.hint' : 'teach.needs_lead')}</p>
          {mayTeach && (
            <div class="buttons">
              {site.taught.map(({ id, name }) => (
                <Button key={id} onClick={() => void teaching.again(id).then(change)}>
                  {say('teach.add_to', { name })}
                </Button>
              ))}
              <Button
                onClick={() => change(beginLesson(newId(), url, site.taught.length === 0 ? (appName ?? '') : ''))}
              >
                {say('teach.start')}
              </Button>
            </div>
          )}
        </>
      )}
      {origin !== null && <CopyReport address={site.maskedAddress} app={app} version={site.version} />}
    </section>
  );
}
