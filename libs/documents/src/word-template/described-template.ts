import type { PaperField } from '../paper/paper.js';
import { fieldNamed, placeholdersIn, type PageField } from './template-fields.js';
import { styleName, stylesIn } from './style-names.js';
import { MAIN_PART, templateParts } from './template-parts.js';

/** The styles that whoever makes a template looks for, by their names in the file. */
export const lookedForStyles = [
  ...['normal', 'title', 'subtitle', 'heading 1', 'heading 2', 'heading 3', 'caption'],
] as const;
export type LookedForStyle = (typeof lookedForStyles)[number];

/** All fields that can stand in a template, in the order that a paper has them. */
export const templateFields = [
  ...['authority', 'administration', 'department', 'kind', 'title', 'caseNumber', 'date'],
  ...['caseOfficer', 'meetingDate', 'recipient', 'sida', 'sidor'],
] as const satisfies readonly (PaperField | PageField)[];

/** What is used of a template, for whoever has sent it. */
export interface TemplateDescription {
  /** Which of its styles are used, and for which ours stand in. */
  readonly styles: readonly LookedForStyle[];
  readonly ownStyles: readonly LookedForStyle[];
  /** Fields that are filled. */
  readonly fields: readonly (PaperField | PageField)[];
  /** Names between `{{` and `}}` that mean nothing here, as they are spelt: they stay as they are. */
  readonly unknownFields: readonly string[];
  /** Whether it says where the text goes, so that its own text around that is used too. */
  readonly hasContentField: boolean;
  readonly hasHead: boolean;
}

/** @param bytes of a template that has been cleaned. */
export function describedTemplate(bytes: Uint8Array): TemplateDescription {
  const { told, styles } = templateParts(bytes);
  const known = new Set(stylesIn(styles.tree).map(styleName));
  const names = [...new Set([...told.values()].flatMap(placeholdersIn))];
  const fields = new Set(names.map(fieldNamed));
  const main = told.get(MAIN_PART)!;
  return {
    styles: lookedForStyles.filter((name) => known.has(name)),
    ownStyles: lookedForStyles.filter((name) => !known.has(name)),
    fields: templateFields.filter((field) => fields.has(field)),
    unknownFields: names.filter((name) => fieldNamed(name) === undefined).sort(),
    // A template without the field has been given one as its only paragraph.
    hasContentField: main.children.some((body) => typeof body !== 'string' && body.children.length > 2), // prettier-ignore
    hasHead: [...told.values()].some(({ name }) => name === 'w:hdr'),
  };
}
