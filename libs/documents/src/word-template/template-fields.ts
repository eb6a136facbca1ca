import type { PaperField } from '../paper/paper.js';
import { elementsIn, everyIn, localOf, replaceIn, type XmlElement } from './xml-tree.js';

/** Where what the paper says is put in, between what a template has before and after it. */
export const CONTENT_FIELD = 'innehåll';
/** Numbers of pages, which Word counts. */
export const pageFields = { sida: 'current', sidor: 'total' } as const;
export type PageField = keyof typeof pageFields;

/** What can stand in a template between `{{` and `}}`, or as the tag or title of a content control. */
const names: Readonly<Record<string, PaperField | PageField | typeof CONTENT_FIELD>> = {
  ...{ forvaltning: 'administration', administration: 'administration' },
  ...{ avdelning: 'department', enhet: 'department', department: 'department' },
  ...{ handlaggare: 'caseOfficer', caseofficer: 'caseOfficer' },
  ...{ mottagare: 'recipient', till: 'recipient', recipient: 'recipient' },
  ...{ dnr: 'caseNumber', diarienummer: 'caseNumber', casenumber: 'caseNumber' },
  ...{ sammantradesdatum: 'meetingDate', sammantrade: 'meetingDate', meetingdate: 'meetingDate' },
  ...{ datum: 'date', date: 'date' },
  ...{ namnd: 'authority', myndighet: 'authority', authority: 'authority' },
  ...{ titel: 'title', rubrik: 'title', arendemening: 'title', title: 'title' },
  ...{ dokumenttyp: 'kind', documenttype: 'kind' },
  ...{ sida: 'sida', page: 'sida', sidor: 'sidor', pages: 'sidor' },
  ...{ innehall: CONTENT_FIELD, content: CONTENT_FIELD },
};

/** What a name in a template stands for, however it is spelt: `Handläggare`, `handlaggare`, `HANDLÄGGARE`. */
export function fieldNamed(
  name: string,
): PaperField | PageField | typeof CONTENT_FIELD | undefined {
  const folded = name.normalize('NFD').replace(/[^a-z0-9]/gi, '').toLowerCase(); // prettier-ignore
  return Object.hasOwn(names, folded) ? names[folded] : undefined;
}

/** Of bounded length with its spaces, so that no text keeps whoever looks for it: the name is trimmed afterwards. */
export const PLACEHOLDER = /\{\{([^{}]{1,80})\}\}/g;

/** The words of a paragraph, as a reader sees them. */
export const textOf = (paragraph: XmlElement): string =>
  [...everyIn(paragraph)]
    .filter(({ name }) => name === 'w:t')
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');

/** The names between `{{` and `}}` in a part, as they are spelt. */
export const placeholdersIn = (part: XmlElement): string[] =>
  [...everyIn(part)]
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) =>
      [...textOf(paragraph).matchAll(PLACEHOLDER)].map(([, name]) => name!.trim()),
    )
    .filter((name) => name !== '');

/**
 * Content controls that bear the name of a field are written as `{{name}}`, in the look of what stood there; all others
 * stay as they are, without their tie to data that is not taken along.
 */
export function controlsAsPlaceholders(part: XmlElement): void {
  replaceIn(part, (one) => {
    if (one.name !== 'w:sdt') return [one];
    const [properties] = elementsIn(one).filter(({ name }) => name === 'w:sdtPr');
    const said = elementsIn(properties ?? one);
    const [name] = ['w:tag', 'w:alias']
      .map((tie) => said.find((each) => each.name === tie)?.attributes['w:val'] ?? '')
      .filter((value) => fieldNamed(value) !== undefined);
    const content = elementsIn(one).find((each) => each.name === 'w:sdtContent');
    if (name === undefined || content === undefined) {
      if (properties) replaceIn(properties, (each) => (localOf(each.name) === 'dataBinding' ? [] : [each])); // prettier-ignore
      return [one];
    }
    return asPlaceholder(content, name) ? content.children : [one];
  });
}

/** Its first run says the name, and no other says anything. @returns whether it has a run. */
function asPlaceholder(content: XmlElement, name: string): boolean {
  let isWritten = false;
  replaceIn(content, (one) => {
    if (one.name !== 'w:r') return [one];
    if (isWritten) return [];
    isWritten = true;
    const look = elementsIn(one).filter((each) => each.name === 'w:rPr');
    // What a control shows before anybody has written in it is grey.
    for (const each of look) {
      replaceIn(each, (style) => (style.attributes['w:val'] === 'PlaceholderText' ? [] : [style]));
    }
    const said: XmlElement = { name: 'w:t', attributes: {}, children: [`{{${name}}}`] };
    return [{ ...one, children: [...look, said] }];
  });
  return isWritten;
}
