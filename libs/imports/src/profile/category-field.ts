import {
  category,
  categoryFor,
  foldName,
  incidentKinds,
  taxonomy,
  type Category,
  type IncidentKind,
} from '#domain';
import type { SourceRow } from '../reading/open-table.js';
import type { Complaints } from './complaints.js';
import type { CategorySource, ValueSource } from './import-profile.model.js';
import { foldedMap, type ValueReader, type ValueReaders } from './value-reader.js';

/** Different values that are remembered; past that they are looked up anew. */
const REMEMBERED_VALUES_MAX = 10_000;
/** Different unmapped values that are counted, each cut to a length: enough to mend a profile by. */
const UNMAPPED_VALUES_MAX = 1_000;
const UNMAPPED_CHARACTERS_MAX = 200;

/** Names that one category alone has, in either language, folded. */
const codeByName = uniqueNames();

function uniqueNames(): ReadonlyMap<string, string> {
  const codes = new Map<string, string | undefined>();
  for (const { code, names } of taxonomy.byCode.values()) {
    for (const name of new Set([foldName(names.sv), foldName(names.en)])) {
      codes.set(name, codes.has(name) ? undefined : code);
    }
  }
  return new Map([...codes].flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])));
}

/** What a row is about. */
export interface Classified {
  readonly category: string;
  readonly kind: IncidentKind;
}

/** Reads category and kind, and counts the categories of the source that nothing maps. */
export class CategoryField {
  readonly unmapped = new Map<string, number>();
  private readonly counted = new WeakSet<SourceRow>();
  private readonly remembered = new Map<string, Category | undefined>();
  private readonly ownMap: ReadonlyMap<string, string>;
  private readonly kindMap: ReadonlyMap<string, string>;
  readonly reader: ValueReader | undefined;
  private readonly kindReader: ValueReader | undefined;

  constructor(
    private readonly source: CategorySource,
    private readonly kind: ValueSource | undefined,
    readers: ValueReaders,
  ) {
    this.reader = readers.of(source, source.fallback === undefined);
    this.kindReader = readers.of(kind);
    this.ownMap = foldedMap(source.map);
    this.kindMap = foldedMap(kind?.map);
  }

  /** Undefined when it complained. */
  read(row: SourceRow, complaints: Complaints): Classified | undefined {
    const node = this.categoryOf(row, complaints);
    const kind = this.kindOf(row.cells, complaints);
    if (node === undefined || kind === undefined) return undefined;
    if (kind === '') return { category: node.code, kind: node.kinds[0]! };
    if (node.kinds.includes(kind)) return { category: node.code, kind };
    const { column, raw } = this.reader ?? this.kindReader!;
    const values = { category: node.code, kind };
    complaints.add(column, raw(row.cells), { code: 'CATEGORY_NOT_OF_KIND', values });
    return undefined;
  }

  private categoryOf(row: SourceRow, complaints: Complaints): Category | undefined {
    const text = this.reader?.read(row.cells) ?? '';
    const node = this.lookUp(text);
    if (node !== undefined) return node;
    if (text !== '') this.count(row, text);
    const { fallback } = this.source;
    if (fallback !== undefined) return category(fallback);
    const { column = '', raw } = this.reader ?? {};
    const fault = { code: 'CATEGORY_UNKNOWN', values: { category: text } } as const;
    complaints.add(
      column,
      raw?.(row.cells) ?? '',
      text === '' ? { code: 'FIELD_REQUIRED' } : fault,
    );
    return undefined;
  }

  private lookUp(text: string): Category | undefined {
    if (this.remembered.has(text)) return this.remembered.get(text);
    const code = this.codeOf(text);
    const node = code === undefined ? undefined : category(code);
    if (this.remembered.size >= REMEMBERED_VALUES_MAX) this.remembered.clear();
    this.remembered.set(text, node);
    return node;
  }

  private codeOf(text: string): string | undefined {
    const { mapping, constant } = this.source;
    if (constant !== undefined) return text;
    const folded = foldName(text);
    const own = this.ownMap.get(folded);
    if (own !== undefined || mapping === undefined) return own;
    if (mapping !== 'taxonomy') return categoryFor(mapping, text);
    return category(folded) === undefined ? codeByName.get(folded) : folded;
  }

  /** A row that is mapped again, since the geography moved, counts once. */
  private count(row: SourceRow, text: string): void {
    if (this.counted.has(row)) return;
    this.counted.add(row);
    const value = text.slice(0, UNMAPPED_CHARACTERS_MAX);
    const known = this.unmapped.get(value);
    if (known === undefined && this.unmapped.size >= UNMAPPED_VALUES_MAX) return;
    this.unmapped.set(value, (known ?? 0) + 1);
  }

  /** `''` when the row leaves the kind to the category; undefined when it complained. */
  private kindOf(cells: readonly string[], complaints: Complaints): IncidentKind | '' | undefined {
    const text = this.kindReader?.read(cells) ?? '';
    if (text === '') return '';
    const folded = foldName(text);
    const word = this.kindMap.get(folded) ?? folded;
    const kind = incidentKinds.find((each) => each === word);
    if (kind !== undefined) return kind;
    if (this.kind?.unmapped === 'leave_out') return '';
    const choices = incidentKinds.join(', ');
    const { column, raw } = this.kindReader!;
    complaints.add(column, raw(cells), { code: 'NOT_A_CHOICE', values: { choices } });
    return undefined;
  }
}
