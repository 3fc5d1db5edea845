import type { DocumentOf } from '../../../lib/domain/document';
import type { Texts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { isTicked, textOf, textOrNull } from '../documents/form-field';

/** How clients are listed and edited. `engagementsOf` says how many engagements one has. */
export function clientKind(
  { say, number, decimalMark }: Texts,
  engagementsOf: (clientId: string) => number,
): DocumentKind<'client'> {
  return {
    type: 'client',
    addLabel: say('workspace.client.add'),
    emptyText: say('workspace.client.empty'),
    nameOf: ({ name }) => name,
    columns: [
      { key: 'name', head: say('workspace.client.name'), cell: ({ name }) => name },
      { key: 'industry', head: say('workspace.industry'), cell: ({ industry }) => industry },
      { key: 'domains', head: say('workspace.client.domains'), cell: ({ domains }) => domains.join(', ') },
      { key: 'engagements', head: say('workspace.client.engagements'), cell: ({ id }) => number(engagementsOf(id)) },
    ],
    fields: [
      { kind: 'text', name: 'name', label: say('workspace.client.name') },
      { kind: 'text', name: 'industry', label: say('workspace.industry') },
      {
        kind: 'text',
        name: 'domains',
        label: say('workspace.client.domains'),
        hint: say('workspace.client.domains_hint'),
      },
      { kind: 'number', name: 'amount', label: say('workspace.client.value') },
      {
        kind: 'text',
        name: 'currency',
        label: say('workspace.client.currency'),
        suggestions: ['EUR', 'USD', 'JPY', 'CNY'],
      },
      { kind: 'check', name: 'noContact', label: say('workspace.client.no_contact') },
    ],
    valuesOf: (client) => ({
      name: client?.name ?? '',
      industry: client?.industry ?? '',
      domains: client?.domains.join(', ') ?? '',
      amount: client?.lifetimeValue?.amount ?? '',
      currency: client?.lifetimeValue?.currency ?? '',
      noContact: client?.noContact ?? false,
    }),
    read: (values) => ({
      name: textOf(values, 'name'),
      industry: textOrNull(values, 'industry'),
      domains: wordsOf(textOf(values, 'domains')),
      lifetimeValue: moneyOf(typedNumber(textOf(values, 'amount'), decimalMark), textOf(values, 'currency')),
      noContact: isTicked(values, 'noContact') || null,
    }),
    create: (id, fields) => ({ type: 'client', id, name: '', ...withoutNulls(fields) }),
  };
}

const wordsOf = (text: string) => text.split(/[\s,;、，；]+/).filter(Boolean);

function moneyOf(amount: string | null, currency: string): DocumentOf<'client'>['lifetimeValue'] | null {
  return amount === null ? null : { amount, currency: currency.toUpperCase() };
}
