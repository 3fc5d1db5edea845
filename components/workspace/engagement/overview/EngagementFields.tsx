import type { FieldChanges } from '../../../../lib/domain/command-request';
import { memberName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { SavedChoice, SavedText } from '../SavedField';

/** What is known of the work itself; each field saves itself. Ended, it only reads. */
export function EngagementFields() {
  const { index, engagement, isReadOnly, today } = usePanel();
  const { say, day } = useTexts();
  const on = { document: engagement };
  const words = (field: 'serviceLine' | 'industry' | 'startedOn' | 'endsOn') => ({
    ...on,
    field,
    stored: engagement[field] ?? '',
    changes: (typed: string): FieldChanges<'engagement'> => ({ [field]: typed.trim() || null }),
  });
  if (isReadOnly) {
    const facts = [
      engagement.serviceLine,
      engagement.industry,
      engagement.startedOn && day(engagement.startedOn, today),
      engagement.endsOn && day(engagement.endsOn, today),
      memberName(index, engagement.ownerId),
    ].filter(Boolean);
    return <p class="quiet">{facts.join(' · ')}</p>;
  }
  return (
    <section class="form" id="engagement-fields" tabIndex={-1} aria-label={say('type.engagement')}>
      <h2 class="heading">
        <span>{say('type.engagement')}</span>
      </h2>
      <SavedText<'engagement'>
        {...on}
        field="name"
        label={say('field.name')}
        stored={engagement.name}
        changes={(typed) => (typed.trim() === '' ? 'required' : { name: typed.trim() })}
      />
      <div class="form-row">
        <SavedText<'engagement'> {...words('startedOn')} type="date" label={say('field.startedOn')} />
        <SavedText<'engagement'> {...words('endsOn')} type="date" label={say('editor.ends_on')} />
      </div>
      <div class="form-row">
        <SavedText<'engagement'> {...words('serviceLine')} label={say('editor.service_line')} />
        <SavedText<'engagement'> {...words('industry')} label={say('editor.industry')} />
      </div>
      <SavedChoice<'engagement'>
        {...on}
        field="ownerId"
        label={say('editor.owner')}
        stored={engagement.ownerId ?? ''}
        options={[
          { value: '', label: say('common.nobody') },
          ...(index.list('workspace')[0]?.members ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        changes={(typed) => ({ ownerId: typed || null })}
      />
    </section>
  );
}
