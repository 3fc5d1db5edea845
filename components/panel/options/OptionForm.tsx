import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { tradeOffs } from './OptionCard';

export type OptionFormProps = { about: DocumentOf<'alternative'>['about']; onClose: () => void };

/** Writes one option as a draft: what, and what it costs, saves and changes. */
export function OptionForm({ about, onClose }: OptionFormProps) {
  const { engagement, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const [effects, setEffects] = useState<Partial<Record<(typeof tradeOffs)[number], string>>>({});
  const save = async () => {
    const filled = Object.fromEntries(Object.entries(effects).filter(([, effect]) => effect.trim() !== ''));
    if (text.trim() === '') return refuse('required', 'text');
    // A draft may lack it; only then it cannot be offered, which nobody wants to find out later.
    if (Object.keys(filled).length === 0) return refuse('required', 'tradeOff');
    const option = createRequest({
      type: 'alternative',
      id: newId(),
      engagementId: engagement.id,
      about,
      text,
      tradeOff: filled,
      status: 'draft',
    });
    if (await submit([option], { said: say('common.saved') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <LongTextField label={say('options.text')} value={text} onChange={setText} problem={problemAt('text')} />
      {tradeOffs.map((name) => (
        <TextField
          key={name}
          label={say(`options.trade_off.${name}`)}
          value={effects[name] ?? ''}
          onChange={(effect) => setEffects({ ...effects, [name]: effect })}
          {...(name === 'time' ? { problem: problemAt('tradeOff') && say('options.needs_trade_off') } : {})}
        />
      ))}
      <Problem text={problemOutside('text', 'tradeOff')} />
    </FormFrame>
  );
}
