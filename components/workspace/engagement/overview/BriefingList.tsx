import { useMemo } from 'preact/hooks';
import { type BriefingLine, briefingList } from '../../../../lib/domain/briefing/briefing-list';
import type { BriefingPlace } from '../../../../lib/domain/briefing/briefing-question';
import { writtenLanguage } from '../../../../lib/domain/in-languages';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';

/** What to ask before a first agreement is proposed: answered questions are ticked, an open one leads to its place. */
export function BriefingList() {
  const { index, engagement, today, isReadOnly } = usePanel();
  const { say, code } = useTexts();
  const language = writtenLanguage(code);
  const areas = useMemo(() => briefingList(index, engagement, today, language), [index, engagement, today, language]);
  if (!areas || isReadOnly) return null;
  const openCount = areas.reduce((sum, area) => sum + area.openCount, 0);
  return (
    <section class="briefing" aria-label={say('editor.briefing')}>
      <h2 class="heading">
        <span>{say('editor.briefing')}</span>
        <span class="quiet">{say('editor.briefing_open', { count: openCount })}</span>
      </h2>
      <p class="hint">{say('editor.briefing_lead')}</p>
      {areas.map(({ area, lines, openCount: openHere }) => (
        <details key={area} open={openHere > 0}>
          <summary>
            <b>{say(`editor.briefing_area.${area}`)}</b>
            <span class="small quiet">{say('editor.briefing_open', { count: openHere })}</span>
          </summary>
          <ul>
            {lines.map((line) => (
              <QuestionLine key={line.key} line={line} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function QuestionLine({ line: { text, openAt } }: { line: BriefingLine }) {
  const { openSection } = useEngagementPage();
  const { say } = useTexts();
  if (openAt === null) {
    return (
      <li class="quiet">
        <Icon name="check" />
        <span>
          {text} <span class="unseen">({say('editor.briefing_answered')})</span>
        </span>
      </li>
    );
  }
  return (
    <li>
      <span class="briefing-open" aria-hidden="true" />
      <Button look="link" onClick={() => openSection(...addressOf(openAt))}>
        {text}
      </Button>
    </li>
  );
}

/** The section, the form that opens in it, and what it is about. */
function addressOf(place: BriefingPlace): [string, ...string[]] {
  switch (place.at) {
    case 'draft':
      return ['agreement', place.add];
    case 'item':
      return ['agreement', 'edit_item', place.id];
    case 'criterion':
      return ['agreement', 'edit_criterion', place.id];
    case 'milestones':
      return ['agreement', 'show', 'group-milestone'];
    case 'channels':
      return ['agreement', 'show', 'group-channel'];
    case 'person':
      return ['people', 'show', place.id];
    case 'people':
      return ['people'];
    case 'engagement':
      return ['overview', 'show', 'engagement-fields'];
  }
}
