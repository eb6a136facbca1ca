import { readdirSync, readFileSync } from 'node:fs';

/** The bytes of a file as they would come from elsewhere. */
export async function* bytesOf(content: string | Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

/** A CSV file from rows; the first is the header. */
export function csvOf(rows: readonly (readonly string[])[], delimiter = ';'): string {
  const quoted = (text: string) =>
    /[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\n') + '\n';
}

/** A file that must be refused, and what must be said of it. */
export interface RefusedRegister {
  readonly name: string;
  readonly content: Buffer;
  readonly expected: {
    readonly why: string;
    /** Of the whole file; then there are no errors of rows. */
    readonly file?: { readonly code: string; readonly sv: string; readonly en: string };
    readonly errors?: readonly {
      readonly line: number;
      readonly column: string;
      readonly value: string;
      readonly code: string;
      readonly reason: { readonly sv: string; readonly en: string };
    }[];
    readonly options?: object;
  };
}

/** Every `<name>.csv` or `.geojson` of `test/fixtures/refused/<register>`, with `<name>.expected.json` beside it. */
export function refusedRegisters(register: 'people' | 'places'): RefusedRegister[] {
  const folder = new URL(`../fixtures/refused/${register}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
  return names.map((name) => ({
    name,
    content: readFileSync(new URL(name, folder)),
    expected: JSON.parse(
      readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), folder), 'utf8'),
    ) as RefusedRegister['expected'],
  }));
}
