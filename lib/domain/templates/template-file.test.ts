import { describe, expect, it } from 'vitest';
import { type DocumentOf, parseDocumentOf } from '../document';
import { isRefusal } from '../refusal';
import { readOwnJson } from '../sow-import/read-own-json';
import { readTemplateFile, writeTemplateFile } from './template-file';

function aTemplate(): DocumentOf<'template'> {
  const template = parseDocumentOf('template', {
    type: 'template',
    id: 'old',
    name: 'Our relaunch',
    format: 1,
    startsOn: '2026-06-01',
    items: [{ kind: 'deliverable', text: 'A shop', dueOn: '2026-06-15' }],
    criteria: [{ kind: 'felt', statement: 'They are proud of it' }],
    milestones: [{ name: 'Live', dueOn: '2026-06-15' }],
    createdAt: '2026-06-01T08:00:00Z',
    createdBy: 'kim',
  });
  if (isRefusal(template)) throw new Error(template.message);
  return template;
}

describe('a template as a file', () => {
  it('is the same template in another workspace, under another id and without who made it', () => {
    const { createdAt: _at, createdBy: _by, ...rest } = aTemplate();
    expect(readTemplateFile(writeTemplateFile(aTemplate()), 'new')).toEqual({ ...rest, id: 'new' });
  });

  it('goes into a draft as well, its milestones too', () => {
    let count = 0;
    const next = () => {
      count += 1;
      return `id-${count}`;
    };
    const reading = readOwnJson(writeTemplateFile(aTemplate()), { engagementId: 'e', agreementId: 'a', next });
    expect(reading).toMatchObject({
      documents: [
        { type: 'scopeItem', text: 'A shop' },
        { type: 'criterion', statement: 'They are proud of it' },
        { type: 'milestone', name: 'Live', dueOn: '2026-06-15' },
      ],
      notUnderstood: [],
    });
  });

  it.each([
    ['a file of a later form', { goalpost: 2, template: { name: 'X', holograms: [] } }, 'newer_version'],
    [
      'a template of a later format',
      { goalpost: 1, template: { name: 'X', format: 2, holograms: [] } },
      'newer_version',
    ],
    [
      'a template with a field that nobody knows',
      { goalpost: 1, template: { name: 'X', holograms: [] } },
      'wrong_type',
    ],
    ['a snapshot', { goalpost: 1, workspace: {}, documents: [] }, 'wrong_type'],
    ['a list', [], 'wrong_type'],
  ])('%s is refused plainly', (_what, json, code) => {
    expect(readTemplateFile(JSON.stringify(json), 'new')).toMatchObject({ refused: true, code });
  });

  it('of no JSON is refused', () => {
    expect(readTemplateFile('Dear all,', 'new')).toMatchObject({ code: 'wrong_type' });
  });
});
