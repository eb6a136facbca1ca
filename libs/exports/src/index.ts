export { ExportReasonRepository } from './export-reason.repository.js';
export { DiscardExports } from './discard-exports.js';
export { dataDictionary, dictionaryMarkdown } from './data-dictionary.js';
export { ExportToFile, type ExportedToFile } from './export-to-file.js';
export {
  exportCrs,
  exportFormats,
  exportParts,
  type ExportCrs,
  type ExportFormat,
  type ExportPart,
} from './export-values.js';
export { ExportsHttpModule, ExportsJobsModule, ExportsModule } from './exports.module.js';
export { exportsEntities } from './exports-entities.js';
export { RunExport } from './run-export.js';
export { SweepExports } from './sweep-exports.js';
export { WriteIncidents, type ExportOrder } from './write-incidents.js';
