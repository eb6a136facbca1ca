export { ERROR_FILE_HEAD, ErrorFile, errorFileLine } from './error-file.js';
export { asFileFault, fileFault } from './file-fault.js';
export { foldHeader, matchColumns, matchesColumns, type WantedColumn } from './match-columns.js';
export { readTable, type Table } from './read-table.js';
export { rowError, UNSTORABLE, type RowError } from './row-error.js';
export { readingsOf, RowReading, type NamedCell } from './row-reading.js';
export { readWholeFile, type FileSource } from './whole-file.js';
export { DocumentsModule } from './documents.module.js';
export {
  maskMark,
  type Paper,
  type PaperBlock,
  type PaperField,
  type PaperLine,
  type PaperTable,
} from './paper/paper.js';
export { PAPER_TEMPLATE } from './paper/paper-template.js';
export { RenderPaper } from './paper/render-paper.js';
export { placeOfError } from './process/place-of-error.js';
export { SetPaperFile } from './process/set-paper-file.js';
export { wordPaper } from './office/word-paper.js';
export { cleanedTemplate, type WordTemplate } from './word-template/cleaned-template.js';
export {
  describedTemplate,
  lookedForStyles,
  templateFields,
  type TemplateDescription,
} from './word-template/described-template.js';
export { samplePaper } from './word-template/sample-paper.js';
