import * as z from 'zod/mini';
import { type DocumentOf, parseDocumentOf } from '../../../lib/domain/document';
import { isRefusal } from '../../../lib/domain/refusal';

/** A template as a file: what one workspace gives another. */
const TemplateFile = z.strictObject({ goalpost: z.literal(1), template: z.record(z.string(), z.unknown()) });

const bookkeeping = new Set(['id', 'type', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'edits']);

export function writeTemplateFile(template: DocumentOf<'template'>): string {
  const fields = Object.entries(template).filter(([field]) => !bookkeeping.has(field));
  return JSON.stringify({ goalpost: 1, template: Object.fromEntries(fields) }, null, 2);
}

/** The template in a file, under a new id; null when the file holds none. */
export function readTemplateFile(text: string, id: string): DocumentOf<'template'> | null {
  const file = TemplateFile.safeParse(parseJson(text));
  if (!file.success) return null;
  const template = parseDocumentOf('template', { ...file.data.template, id, type: 'template' });
  return isRefusal(template) ? null : template;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
