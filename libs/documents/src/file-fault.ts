import { explainField, Fault, type FieldFault } from '#domain';

/** A file that cannot be taken in at all; nothing has been written. */
export function fileFault(fault: Omit<FieldFault, 'path'>, cause?: unknown): Fault {
  const field: FieldFault = { path: 'file', ...fault };
  const reason = explainField(field, 'sv');
  return new Fault('IMPORT_FILE_REFUSED', { reason }, { fields: [field], cause });
}

/** The same for an error of the file system or of unpacking. */
export function asFileFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return fileFault({ code: 'FILE_UNREADABLE', values: { detail } }, error);
}
