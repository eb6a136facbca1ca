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

export function isFileFault(error: unknown): error is Fault {
  return error instanceof Fault && error.code === 'IMPORT_FILE_REFUSED';
}

/** A file that broke off: the good ones of the first `rows` rows have been recorded. */
export function stoppedFault(rows: number, fault: Fault): Fault {
  const { values, fields = [] } = fault;
  return new Fault('IMPORT_STOPPED', { ...values, rows }, { fields, cause: fault });
}
