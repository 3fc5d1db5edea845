import * as z from 'zod/mini';
import { type DocumentOf, parseDocumentOf } from '../document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { templateFormat } from './template-format';

/** How a file that holds one template is written down. A file of a later form is not guessed at. */
const fileFormat = 1;

/** A template as a file holds it: what one workspace gives another. The fields are parsed once it is known to be ours. */
const TemplateFile = z.object({ goalpost: z.number(), template: z.record(z.string(), z.unknown()) });

/** A template among other documents. */
const TemplateDocument = z.looseObject({ type: z.literal('template') });

const bookkeeping = new Set(['id', 'type', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'edits']);

export function writeTemplateFile(template: DocumentOf<'template'>): string {
  const fields = Object.entries(template).filter(([field]) => !bookkeeping.has(field));
  return JSON.stringify({ goalpost: fileFormat, template: Object.fromEntries(fields) }, null, 2);
}

/** The template in the text of a file, under a new id. Refuses one of a newer Goalpost, and what is no template. */
export function readTemplateFile(text: string, id: string): DocumentOf<'template'> | Refusal {
  try {
    return templateOfJson(JSON.parse(text), id) ?? noTemplate();
  } catch {
    return noTemplate();
  }
}

/** The template that a file's JSON holds, under `id`; undefined where it is something else. */
export function templateOfJson(json: unknown, id: string): DocumentOf<'template'> | Refusal | undefined {
  const fields = fieldsOf(json);
  if (fields === undefined) return undefined;
  const { goalpost, template } = fields;
  if (goalpost > fileFormat || Number(template['format'] ?? templateFormat) > templateFormat) return newerTemplate();
  const read = parseDocumentOf('template', { ...template, id, type: 'template' }, 'template');
  return isRefusal(read) ? { ...read, code: 'wrong_type' } : read;
}

function fieldsOf(json: unknown): z.infer<typeof TemplateFile> | undefined {
  const file = TemplateFile.safeParse(json);
  if (file.success) return file.data;
  const document = TemplateDocument.safeParse(json);
  return document.success ? { goalpost: fileFormat, template: document.data } : undefined;
}

/** Why a template of a later format is not read: nothing of it is dropped silently. */
export const newerTemplate = () =>
  refuse('newer_version', 'This template was saved by a newer version of Goalpost: update it first.', 'format');

const noTemplate = () => refuse('wrong_type', 'This file holds no template of Goalpost.', 'file');
