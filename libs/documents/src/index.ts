export { ERROR_FILE_HEAD, ErrorFile, errorFileLine } from './error-file.js';
export { asFileFault, fileFault } from './file-fault.js';
export { foldHeader, matchColumns, matchesColumns, type WantedColumn } from './match-columns.js';
export { readTable, type Table } from './read-table.js';
export { rowError, UNSTORABLE, type RowError } from './row-error.js';
export { readingsOf, RowReading, type NamedCell } from './row-reading.js';
export { readWholeFile, type FileSource } from './whole-file.js';
