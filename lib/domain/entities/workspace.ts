import * as z from 'zod/mini';
import { defineEntity } from '../define-entity';
import { day, group, identifier, languageCode, listOf, maybeList, memberRole, name, oneOf, timeZone } from '../fields';
import { goodwillAllowance } from '../scope-creep/goodwill-allowance';
import { lexicon } from '../settings/lexicon';
import { thresholds } from '../settings/thresholds';

/** The team’s own space: its people, its settings, its calendar. There is one. */
export const workspace = defineEntity({
  type: 'workspace',
  scope: 'workspace',
  fields: {
    name: name(),
    locale: languageCode(),
    timeZone: timeZone(),
    holidays: listOf(day(), 2000),
    members: listOf(group({ id: identifier(), name: name(), role: memberRole() }), 5000),
    settings: z._default(
      group({
        thresholds: z._default(thresholds(), {}),
        rulesOff: listOf(name(100), 200),
        rulesOn: listOf(name(100), 200),
        lexicon: z._default(lexicon(), {}),
        goodwill: z.optional(goodwillAllowance()),
        /** Leads get a week's digest by mail unless it is off. */
        weeklyDigest: z.optional(oneOf('on', 'off')),
        /** Which of them; all, where it is not said. */
        digestTo: maybeList(identifier(), 200),
      }),
      { thresholds: {}, rulesOff: [], rulesOn: [], lexicon: {} },
    ),
  },
  verbs: ['create', 'edit', 'archive'],
});
