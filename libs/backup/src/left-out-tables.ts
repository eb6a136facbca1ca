/** Tables that no backup holds, and why. Every other table of the schema is in every backup. */
export const leftOutTables: Readonly<Record<string, string>> = {
  migration: 'is listed in the manifest, and a restore runs the migrations',
  session: 'nobody stays signed in through a restore, and its digests stand for passwords',
  import_row_error:
    'holds what stood in refused rows, with its keys; whoever imported has the file still',
  sealed_file: 'holds uploads and exports that live for a day and papers, which are made again',
  paper: 'says which papers lie there; whoever asks for one after a restore has it made again',
  sealed_file_chunk: 'is what those files hold',
  invitation: 'opens an account for a few days; after a restore an administrator gives a new link',
  backup_keys_place: 'says where this instance puts its keys; a restored one puts them elsewhere',
  sign_in_attempt: 'counts the attempts of the last hour only',
};

/** The one table whose rows lie in the keys folder instead. */
export const KEY_TABLE = 'content_key';

/** What an instance without data holds: the counters and marks that migrations and the first start put there. */
export const filledAtStart: ReadonlySet<string> = new Set([
  'instance',
  'stream_position',
  'geography_revision',
]);
