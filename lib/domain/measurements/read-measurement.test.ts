import { describe, expect, it } from 'vitest';
import { aDocument, fixtureId, northwind } from '../../../test/builders/panel-view';
import type { DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { likelyCriteria, readWrittenValue } from './read-measurement';

describe('readWrittenValue', () => {
  it.each([
    ['58 leads', '.', '58', 'leads'],
    ['cost per lead is €27.40 now', '.', '27.40', 'cost per lead is € now'],
    ['1,234 visitors', '.', '1234', 'visitors'],
    ['1.234,5 €', ',', '1234.5', '€'],
    ['1.234 Besucher', ',', '1234', 'Besucher'],
    ['2,5', ',', '2.5', ''],
    ['-3', '.', '-3', ''],
    ['12’500 Franken', '.', '12500', 'Franken'],
    ['1\u00a0234,5 €', ',', '1234.5', '€'],
    ['12\u202f500 Besucher', ',', '12500', 'Besucher'],
    ['58\u00a0leads', '.', '58', 'leads'],
    ['58\u00a0件', '.', '58', '件'],
    ['１，２３４件', '.', '1234', '件'],
    ['リード 58 件', '.', '58', 'リード 件'],
    ['1,234,567.8 €', '.', '1234567.8', '€'],
  ] as const)('reads “%s” with “%s” as %s', (text, mark, value, words) => {
    expect(readWrittenValue(text, mark)).toEqual({ value, words });
  });

  it('reads no number out of words, nor out of a name with a digit', () => {
    expect(readWrittenValue('better than before', '.')).toBeNull();
    expect(readWrittenValue('in Q3', '.')).toBeNull();
  });
});

describe('likelyCriteria', () => {
  const criteria = indexDocuments(northwind().documents).list('criterion');
  const names = (words: string) => likelyCriteria(words, criteria).map(({ statement }) => statement);

  it('knows the one whose unit is written', () => {
    expect(names('leads')).toEqual(['Qualified leads a month']);
    expect(names('€ now')).toEqual(['Cost per lead']);
  });

  it('asks among all measured ones when nothing tells them apart', () => {
    expect(names('')).toEqual(['Qualified leads a month', 'Cost per lead']);
  });

  it('leaves out what is settled and what is felt', () => {
    const settled = aDocument({
      ...(criteria[0] as DocumentOf<'criterion'>),
      id: fixtureId('settled'),
      result: 'met',
    }) as DocumentOf<'criterion'>;
    expect(likelyCriteria('', [settled, ...criteria.slice(2)])).toEqual([]);
  });
});
