import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useTexts } from '../../../ui/texts';
import { SavedCheck, SavedChoice, SavedText } from '../SavedField';

const languages = { en: 'English', de: 'Deutsch', ja: '日本語', 'zh-CN': '简体中文' } as const;

/** What is known of a person; each field saves itself. Their client's pages come in their language. */
export function PersonFields({ person }: { person: DocumentOf<'stakeholder'> }) {
  const { say } = useTexts();
  const on = { document: person };
  const words = (field: 'role' | 'email' | 'wants' | 'fears' | 'leftOn' | 'briefedOn') => ({
    ...on,
    field,
    stored: person[field] ?? '',
    changes: (typed: string): FieldChanges<'stakeholder'> => ({ [field]: typed.trim() || null }),
  });
  return (
    <div class="form inset">
      <div class="form-row">
        <SavedText<'stakeholder'>
          {...on}
          field="name"
          label={say('workspace.person.name')}
          stored={person.name}
          changes={(typed) => (typed.trim() === '' ? 'required' : { name: typed.trim() })}
        />
        <SavedText<'stakeholder'> {...words('role')} label={say('editor.person_role')} />
      </div>
      <div class="form-row">
        <SavedText<'stakeholder'> {...words('email')} label={say('editor.person_email')} />
        <SavedChoice<'stakeholder'>
          {...on}
          field="language"
          label={say('display.language')}
          stored={person.language ?? ''}
          options={[
            { value: '', label: say('editor.language_unknown') },
            ...Object.entries(languages).map(([value, label]) => ({ value, label })),
          ]}
          changes={(typed) => ({ language: typed || null })}
        />
      </div>
      <SavedCheck<'stakeholder'>
        {...on}
        field="decisionMaker"
        label={say('editor.person_decides')}
        isChecked={person.decisionMaker}
        changes={(decisionMaker) => ({ decisionMaker })}
      />
      <SavedCheck<'stakeholder'>
        {...on}
        field="signoffRequired"
        label={say('editor.person_signs')}
        isChecked={person.signoffRequired}
        changes={(signoffRequired) => ({ signoffRequired })}
      />
      <div class="form-row">
        <SavedText<'stakeholder'> {...words('briefedOn')} type="date" label={say('editor.person_briefed_on')} />
        <SavedText<'stakeholder'> {...words('leftOn')} type="date" label={say('editor.person_left_on')} />
      </div>
      <SavedText<'stakeholder'> {...words('wants')} isLong label={say('editor.person_wants')} />
      <SavedText<'stakeholder'> {...words('fears')} isLong label={say('editor.person_fears')} />
    </div>
  );
}
