import { useState } from 'preact/hooks';
import { hasExpired, hasTradeOff } from '../../../lib/domain/alternatives/open-option';
import { optionsAbout } from '../../../lib/domain/alternatives/options-about';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { ShareWith } from '../sharing/ShareWith';
import { OfferOptions } from './OfferOptions';
import { OptionCard } from './OptionCard';
import { OptionForm } from './OptionForm';
import { WalkAwayForm } from './WalkAwayForm';

export type OptionsProps = { about: DocumentOf<'alternative'>['about'] };

/** Ways forward for one gap or request, side by side, with what each costs and what became of it. */
export function Options({ about }: OptionsProps) {
  const { index, today, isReadOnly, isLead } = usePanel();
  const { say } = useTexts();
  const [form, setForm] = useState<'add' | 'walk_away' | 'share' | null>(null);
  const { options, declinedByUs, declinedByClient, needsStep, walkedAway } = optionsAbout(index, about, today);
  const ready = options.filter((option) => option.status === 'draft' && hasTradeOff(option));
  const offered = options.filter((option) => option.status === 'offered' && !hasExpired(option, today));
  return (
    <section class="options inset" aria-label={say('options.title')}>
      {options.length > 0 && (
        <ul class="option-list">
          {options.map((option) => (
            <OptionCard key={option.id} option={option} />
          ))}
        </ul>
      )}
      {ready.length + offered.length === 1 && <p class="small quiet">{say('options.one_only')}</p>}
      {declinedByUs + declinedByClient > 0 && (
        <p class="small quiet">{say('options.declined', { us: declinedByUs, client: declinedByClient })}</p>
      )}
      {needsStep && (
        <p class="notice" role="status">
          {say('options.next_step')}
        </p>
      )}
      {walkedAway && <p class="small">{say('options.walked_away', { reason: walkedAway.text })}</p>}
      {!isReadOnly && ready.length > 0 && <OfferOptions optionIds={ready.map(({ id }) => id)} />}
      {!isReadOnly && (form === null || form === 'share') && (
        <div class="buttons">
          <Button onClick={() => setForm('add')}>{say('options.add')}</Button>
          {isLead && offered.length > 0 && (
            <Button look="plain" expanded={form === 'share'} onClick={() => setForm(form === 'share' ? null : 'share')}>
              {say('watch.link')}
            </Button>
          )}
          {!walkedAway && (
            <Button look="plain" onClick={() => setForm('walk_away')}>
              {say('options.walk_away')}
            </Button>
          )}
        </div>
      )}
      {form === 'share' && <ShareWith />}
      {form === 'add' && <OptionForm about={about} onClose={() => setForm(null)} />}
      {form === 'walk_away' && <WalkAwayForm about={about} onClose={() => setForm(null)} />}
    </section>
  );
}
