import { editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button, IconButton } from '../../../ui/Button';
import { Problem, SelectField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { SavedText } from '../SavedField';
import { GroupHeading } from './GroupHeading';

type Agreement = DocumentOf<'agreement'>;
type Channel = Agreement['channels'][number];

const channelTypes = ['email', 'call', 'meeting', 'chat', 'ticket', 'survey', 'other'] as const;

/** Through which channel what is said, and who talks to whom. */
export function ChannelGroup({ agreement }: { agreement: Agreement }) {
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const set = (channels: Channel[]) => void submit([editRequest(agreement, { channels })], { said: null });
  const { channels } = agreement;
  const unused = channelTypes.find((type) => channels.every((channel) => channel.type !== type)) ?? 'other';
  return (
    <section class="group" id="group-channel" tabIndex={-1} aria-label={say('editor.channels')}>
      <GroupHeading title={say('editor.channels')} count={channels.length} />
      <ul class="lines">
        {channels.map((channel, at) => (
          // A channel has no id of its own: its place in the list is what it is known by.
          <li key={at} class="line channel">
            <ChannelFields
              agreement={agreement}
              at={at}
              channel={channel}
              onChange={(changed) => set(channels.map((one, index) => (index === at ? changed : one)))}
            />
            <IconButton
              small
              icon="close"
              label={say('editor.remove_named', { name: say(`channel.${channel.type}`) })}
              onClick={() => set(channels.filter((_one, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <Button look="link" onClick={() => set([...channels, { type: unused }])}>
        {say('editor.add_channel')}
      </Button>
      <Problem text={problemOutside()} />
    </section>
  );
}

type ChannelFieldsProps = {
  agreement: Agreement;
  at: number;
  channel: Channel;
  onChange: (channel: Channel) => void;
};

function ChannelFields({ agreement, at, channel, onChange }: ChannelFieldsProps) {
  const { index } = usePanel();
  const { say } = useTexts();
  const members = index.list('workspace')[0]?.members ?? [];
  const nobody = { value: '', label: say('common.nobody') };
  const named = (list: readonly { id: string; name: string }[]) => [
    nobody,
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const { ourContactId, clientContactId, ...rest } = channel;
  const withContacts = (ours: string | undefined, theirs: string | undefined): Channel => ({
    ...rest,
    ...(ours ? { ourContactId: ours } : {}),
    ...(theirs ? { clientContactId: theirs } : {}),
  });
  return (
    <div class="form-row">
      <SelectField
        label={say('field.channel')}
        value={channel.type}
        options={channelTypes.map((type) => ({ value: type, label: say(`channel.${type}`) }))}
        onChange={(type) => onChange({ ...channel, type })}
      />
      <SavedText<'agreement'>
        document={agreement}
        field={`channels.${at}.purpose`}
        label={say('editor.purpose')}
        placeholder={say('editor.purpose_example')}
        stored={channel.purpose ?? ''}
        changes={(typed) => ({
          channels: agreement.channels.map((one, place) => {
            if (place !== at) return one;
            const { purpose, ...others } = one;
            return typed.trim() === '' ? others : { ...others, purpose: typed.trim() };
          }),
        })}
      />
      <SelectField
        label={say('editor.our_contact')}
        value={ourContactId ?? ''}
        options={named(members)}
        onChange={(id) => onChange(withContacts(id, clientContactId))}
      />
      <SelectField
        label={say('editor.client_contact')}
        value={clientContactId ?? ''}
        options={named(index.list('stakeholder'))}
        onChange={(id) => onChange(withContacts(ourContactId, id))}
      />
    </div>
  );
}
