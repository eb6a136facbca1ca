import { csvLine, type CsvDelimiter, type CsvValue } from '#domain';
import type { Cell, ExportColumn, RowSource } from './export-column.js';
import type { ExportCrs, ExportFormat } from './export-values.js';

const BYTE_ORDER_MARK = '\ufeff';
/** Between the values of a list in one CSV cell. */
const LIST_SEPARATOR = '|';

/** How the file is put together. */
export interface FileShape {
  readonly format: ExportFormat;
  readonly crs: ExportCrs;
  readonly delimiter: CsvDelimiter;
  readonly columns: readonly ExportColumn[];
  readonly asOfPosition: number;
}

/** One format: what stands before the rows, how a batch of rows is written, and what stands after them. */
export interface FileWriter {
  head(): string;
  /** @param isFirst whether no row has been written before. */
  rows(rows: readonly RowSource[], isFirst: boolean): string;
  tail(): string;
}

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  ndjson: 'application/x-ndjson',
};

/** The writer of the format that is asked for. */
export function fileWriter(shape: FileShape): FileWriter {
  if (shape.format === 'csv') return csvWriter(shape);
  return shape.format === 'ndjson' ? ndjsonWriter(shape) : geoJsonWriter(shape);
}

function csvWriter({ columns, delimiter }: FileShape): FileWriter {
  const lineOf = (row: RowSource) =>
    csvLine(
      columns.map((column) => csvValue(column.cell(row))),
      delimiter,
    );
  return {
    head: () =>
      BYTE_ORDER_MARK +
      csvLine(
        columns.map(({ name }) => name),
        delimiter,
      ),
    rows: (rows) => rows.map(lineOf).join(''),
    tail: () => '',
  };
}

function csvValue(cell: Cell): CsvValue {
  return typeof cell === 'object' && cell !== null ? cell.join(LIST_SEPARATOR) : cell;
}

function propertiesOf(columns: readonly ExportColumn[], row: RowSource): Record<string, Cell> {
  const properties: Record<string, Cell> = {};
  for (const { name, cell } of columns) properties[name] = cell(row);
  return properties;
}

function ndjsonWriter({ columns }: FileShape): FileWriter {
  return {
    head: () => '',
    rows: (rows) => rows.map((row) => `${JSON.stringify(propertiesOf(columns, row))}\n`).join(''),
    tail: () => '',
  };
}

/** RFC 7946. It allows WGS 84 only, so other systems are named by the `crs` member of the specification of 2008. */
function geoJsonWriter({ columns, crs, asOfPosition }: FileShape): FileWriter {
  const featureOf = (row: RowSource) =>
    JSON.stringify({
      type: 'Feature',
      id: row.incident.id,
      geometry: row.position && { type: 'Point', coordinates: row.position },
      properties: propertiesOf(columns, row),
    });
  const name = `urn:ogc:def:crs:EPSG::${crs.slice('EPSG:'.length)}`;
  const system = crs === 'EPSG:4326' ? {} : { crs: { type: 'name', properties: { name } } };
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name: 'incidents',
    ...system,
    asOfPosition,
  });
  return {
    head: () => `${head.slice(0, -1)},"features":[`,
    rows: (rows, isFirst) => {
      if (rows.length === 0) return '';
      return `${isFirst ? '' : ','}\n${rows.map(featureOf).join(',\n')}`;
    },
    tail: () => '\n]}\n',
  };
}
