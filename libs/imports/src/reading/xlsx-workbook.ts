import { posix } from 'node:path';
import { fileFault } from '../file-fault.js';
import { readXml, type XmlAttributes } from './xml-reader.js';
import type { XlsxZip } from './xlsx-zip.js';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** Where the parts of a workbook lie (ECMA-376 part 1, 12.3 and 18.2). */
export interface Workbook {
  /** Those with cells, in order. */
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStringsPath?: string;
  readonly stylesPath?: string;
}

interface Relation {
  readonly id: string;
  /** The last part of its type's address. */
  readonly type: string;
  readonly path: string;
}

const TRUE = new Set(['1', 'true', 'on']);

/** Fault: IMPORT_FILE_REFUSED when the file is something else in a ZIP. */
export async function readWorkbook(zip: XlsxZip): Promise<Workbook> {
  const path = (await readRelations(zip, '')).find(({ type }) => type === 'officeDocument')?.path;
  if (path === undefined || !path.endsWith('.xml') || !zip.has(path)) {
    throw fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  }
  const relations = await readRelations(zip, path);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  let root: string | undefined;
  await readXml(zip.read(path), {
    open(name, attributes) {
      root ??= name;
      if (name === 'workbookPr') from1904 = TRUE.has(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = relationId(attributes);
      const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
      if (relation === undefined) return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: (attributes['name'] ?? '').trim(), path: relation.path, hidden });
    },
  });
  if (root !== 'workbook') throw fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  const pathOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.path;
  return {
    sheets,
    from1904,
    sharedStringsPath: pathOf('sharedStrings'),
    stylesPath: pathOf('styles'),
  };
}

/** `r:id`, whatever the prefix is. */
function relationId(attributes: XmlAttributes): string | undefined {
  const name = Object.keys(attributes).find((each) => each.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

/** What a part refers to; nothing when it says nothing. @param path of the part; '' for the whole file. */
async function readRelations(zip: XlsxZip, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path);
  const relationsPath = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const relations: Relation[] = [];
  if (!zip.has(relationsPath)) return relations;
  await readXml(zip.read(relationsPath), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path });
    },
  });
  return relations;
}
