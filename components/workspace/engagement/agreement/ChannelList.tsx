import type { DocumentOf } from '../../../../lib/domain/document';
import { memberName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { GroupHeading } from './GroupHeading';

/** The channels that were agreed, to read. */
export function ChannelList({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { index } = usePanel();
  const { say } = useTexts();
  if (agreement.channels.length === 0) return null;
  return (
    <section class="group" aria-label={say('editor.channels')}>
      <GroupHeading title={say('editor.channels')} count={agreement.channels.length} />
      <ul class="lines">
        {agreement.channels.map((channel) => (
          <li key={`${channel.type} ${channel.purpose}`} class="line signed">
            <div class="line-body">{[say(`channel.${channel.type}`), channel.purpose].filter(Boolean).join(' · ')}</div>
            <span class="small quiet">
              {[memberName(index, channel.ourContactId), index.find('stakeholder', channel.clientContactId)?.name]
                .filter(Boolean)
                .join(' – ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
