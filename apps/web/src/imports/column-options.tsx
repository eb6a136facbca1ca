interface ColumnOptionsProps {
  readonly columns: readonly string[];
  readonly prefix?: string;
}

/** One option for each column that has a name. */
export function ColumnOptions({ columns, prefix = '' }: ColumnOptionsProps) {
  return columns
    .filter((column) => column !== '')
    .map((column) => (
      <option key={column} value={prefix + column}>
        {column}
      </option>
    ));
}
