import { Fault } from '#domain';

export { asFileFault, fileFault } from '#documents';

export function isFileFault(error: unknown): error is Fault {
  return error instanceof Fault && error.code === 'IMPORT_FILE_REFUSED';
}

/** A file that broke off: the good ones of the first `rows` rows have been recorded. */
export function stoppedFault(rows: number, fault: Fault): Fault {
  const { values, fields = [] } = fault;
  return new Fault('IMPORT_STOPPED', { ...values, rows }, { fields, cause: fault });
}
