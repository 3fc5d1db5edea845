import type { enAgreement } from './en';

export const deAgreement: Record<keyof typeof enAgreement, string> = {
  'editor.title': 'Vereinbarung',
  'coach.quote': '„{text}“',
  'coach.letter.S': 'Genau',
  'coach.letter.M': 'Messbar',
  'coach.letter.A': 'Erreichbar',
  'coach.letter.R': 'Bedeutsam',
  'coach.letter.T': 'Terminiert',
  'coach.specific.lit': 'Es ist gesagt, was sich ändert und für wen.',
  'coach.specific.no_subject': 'Sagen Sie, für wen es sich ändert.',
  'coach.specific.no_subject_too_short': 'Sagen Sie in einem ganzen Satz, was sich ändert und für wen.',
  'coach.specific.too_short':
    'Sagen Sie etwas genauer, was sich ändert: {length, plural, one {# Zeichen} other {# Zeichen}} von mindestens {least}.',
  'coach.specific.vague': '{terms} lässt sich verschieden verstehen: Ergänzen Sie, was gemeint ist.',
  'coach.measurable.lit': 'Alles, was zum Messen nötig ist, ist da.',
  'coach.measurable.lit_baseline_later': 'Es lässt sich messen; der Ausgangswert folgt bis {measureBy}.',
  'coach.measurable.lit_felt': 'Es gibt eine Frage und einen Wert, der angestrebt wird.',
  'coach.measurable.missing': 'Es fehlt noch: {fields}.',
  'coach.field.metric': 'Kennzahl',
  'coach.field.unit': 'Einheit',
  'coach.field.direction': 'Richtung',
  'coach.field.target': 'Zielwert',
  'coach.field.targetMax': 'oberes Ende der Spanne',
  'coach.field.source': 'Quelle der Zahlen',
  'coach.field.baseline': 'Ausgangswert oder der Tag, an dem er gemessen wird',
  'coach.field.question': 'die Frage, die gestellt wird',
  'coach.field.targetScore': 'der angestrebte Wert',
  'coach.achievable.lit_results':
    '{count, plural, one {# Erfahrungswert spricht} other {# Erfahrungswerte sprechen}} dafür.',
  'coach.achievable.lit_note': 'Eine Leitung hat geschrieben, warum es machbar ist.',
  'coach.achievable.lit_felt': 'Wie sich jemand fühlt, wird gefragt und nicht mit Erfahrungswerten verglichen.',
  'coach.achievable.beyond_benchmark': 'Der Zielwert ist besser als unser bisher bester Wert.',
  'coach.achievable.capability_unavailable': 'Es braucht eine Kompetenz, die wir nicht haben.',
  'coach.achievable.tool_limit_exceeded': 'Es braucht mehr, als ein Werkzeug zulässt, oder fast so viel.',
  'coach.achievable.no_past_result':
    'Ergänzen Sie einen Erfahrungswert, oder lassen Sie eine Leitung schreiben, warum es machbar ist.',
  'coach.relevant.lit': 'Es dient etwas, das dem Kunden wichtig ist.',
  'coach.relevant.missing': 'Verknüpfen Sie es mit einer Aussage des Kunden oder einem Ergebnis, das ihm wichtig ist.',
  'coach.time_bound.lit': 'Es ist am {dueOn} fällig.',
  'coach.time_bound.no_date': 'Setzen Sie einen Tag innerhalb des Auftrags.',
  'coach.time_bound.before_agreement': '{dueOn} liegt vor dem Vorschlag der Vereinbarung ({proposedOn}).',
  'coach.time_bound.after_end': '{dueOn} liegt nach dem Ende des Auftrags ({endsOn}).',
  'coach.question.up_but_below':
    'Mehr ist besser, aber der Zielwert {target} liegt unter dem Ausgangswert {baseline}. Stimmt die Richtung?',
  'coach.question.down_but_above':
    'Weniger ist besser, aber der Zielwert {target} liegt über dem Ausgangswert {baseline}. Stimmt die Richtung?',
  'coach.question.band_reversed':
    'Die Spanne endet bei {targetMax}, unter {target}, wo sie beginnt. Sind beide vertauscht?',
  'coach.question.stretch_below_target':
    'Das Wunschziel {stretch} ist leichter als der Zielwert {target}. Sind beide vertauscht?',
  'coach.question.due_before_agreement': '{dueOn} liegt vor der Vereinbarung. Stimmt das Jahr?',
  'coach.question.starts_after_due': 'Es beginnt am {startsOn} und ist am {dueOn} fällig. Sind die Tage vertauscht?',
  'coach.question.not_a_number': 'Welche Zahl ist gemeint? Schreiben Sie Ziffern, etwa 30, 30 € oder 20 bis 30.',
  'coach.question.two_numbers':
    'Da stehen zwei Zahlen, {first} und {second}. Welche ist der Zielwert, oder ist es eine Spanne dazwischen?',
};
