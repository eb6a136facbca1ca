/** The forms that an export can have. */
export const exportFormats = ['csv', 'geojson', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The coordinate systems that an export can be in. */
export const exportCrs = ['EPSG:4326', 'EPSG:3006', 'EPSG:3011'] as const;
export type ExportCrs = (typeof exportCrs)[number];

/** What is left out unless it is asked for. */
export const exportParts = ['text'] as const;
export type ExportPart = (typeof exportParts)[number];

/** `stopped`: whoever asked lost the right to it meanwhile. */
export const exportStatuses = ['waiting', 'running', 'completed', 'stopped', 'failed'] as const;
export type ExportStatus = (typeof exportStatuses)[number];
