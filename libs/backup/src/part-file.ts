import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { quoteIdentifier } from '#database';
import { BackupError } from './backup-error.js';
import type { TableShape } from './catalogue.js';
import type { Part } from './manifest.js';

const OWNER_ONLY = 0o600;
/** The fastest: sealed content hardly shrinks, and the rest shrinks most of what it can. */
const GZIP = { level: 1, chunkSize: 64 * 1024 };
const NEWLINE = 0x0a;
/** The longest that a timer can be set to: 24 days. */
const COPY_MAX_MS = 2 ** 31 - 1;

/** Told of each piece: bytes of COPY text and rows in it. */
export type OnPiece = (bytes: number, rows: number) => void;

type Pieces = AsyncIterable<Buffer>;

/** As `pg` sees a statement that it has been given: what it calls at its end, which stops the clock. */
interface TimedCopy {
  query_timeout?: number;
  callback?: () => void;
}

/**
 * A table on its way out. `pg` would take a copy that lasts longer than a silent database may for one, and as nobody calls
 * it back at its end the clock would go on and keep the process of a finished backup alive for as long.
 */
function copyOf(table: TableShape) {
  const copy = to(`COPY ${namesOf(table.name, table.columns)} TO STDOUT`);
  const timed: TimedCopy = { query_timeout: COPY_MAX_MS };
  return Object.assign(copy, timed);
}

/** Writes a table to `file` in `folder`, safe on disk when this answers. Memory does not grow with the table. */
export async function copyOut(
  client: pg.ClientBase,
  table: TableShape,
  target: { readonly folder: string; readonly file: string },
  onPiece: OnPiece,
): Promise<Part> {
  const sha256 = createHash('sha256');
  let [rows, bytes] = [0, 0];
  const copying = client.query(copyOf(table));
  await pipeline(
    copying,
    countRows((size, lines) => {
      rows += lines;
      onPiece(size, lines);
    }),
    createGzip(GZIP),
    async function* (pieces: Pieces) {
      for await (const piece of pieces) {
        sha256.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    createWriteStream(join(target.folder, target.file), {
      flags: 'wx',
      mode: OWNER_ONLY,
      flush: true,
    }),
  ).finally(() => copying.callback?.());
  const { name, columns } = table;
  return { table: name, columns, file: target.file, rows, bytes, sha256: sha256.digest('hex') };
}

/** Loads a part into its table. Throws before COPY ends when the file is not the one that was written. */
export async function copyIn(
  client: pg.ClientBase,
  part: Part,
  folder: string,
  onPiece: OnPiece,
): Promise<void> {
  const into = client.query(from(`COPY ${namesOf(part.table, part.columns)} FROM STDIN`));
  await readPart(part, folder, into, onPiece);
  if (into.rowCount !== part.rows) {
    throw new BackupError(`"${part.table}" took ${into.rowCount} rows of ${part.rows}.`);
  }
}

/** Reads a part through. Throws `BackupError` when it is missing, or not the one that was written. */
export async function checkPart(part: Part, folder: string, onPiece: OnPiece): Promise<void> {
  await readPart(part, folder, undefined, onPiece);
}

async function readPart(
  part: Part,
  folder: string,
  into: Writable | undefined,
  onPiece: OnPiece,
): Promise<void> {
  // What an unproved manifest names stays within its folder.
  const path = join(folder, basename(part.file));
  let rows = 0;
  const source = createReadStream(path);
  const checked = asWritten(part, path);
  const counted = countRows((size, lines) => {
    rows += lines;
    onPiece(size, lines);
  });
  const whole = async function* (pieces: Pieces) {
    yield* pieces;
    if (rows !== part.rows) throw new BackupError(`${path} holds ${rows} rows, not ${part.rows}.`);
  };
  try {
    if (into === undefined) await pipeline(source, checked, createGunzip(), counted, whole, drain);
    else await pipeline(source, checked, createGunzip(), counted, whole, into);
  } catch (error) {
    throw told(error as NodeJS.ErrnoException, path);
  }
}

/** Passes the stored bytes on, and fails at their end when length or SHA-256 are not those of the manifest. */
function asWritten(part: Part, path: string) {
  const sha256 = createHash('sha256');
  let bytes = 0;
  return async function* (pieces: Pieces) {
    for await (const piece of pieces) {
      sha256.update(piece);
      bytes += piece.length;
      yield piece;
    }
    if (bytes !== part.bytes || sha256.digest('hex') !== part.sha256) {
      throw new BackupError(`${path} was changed after it was written, or is damaged.`);
    }
  };
}

/** In COPY's text a line feed ends a row and stands nowhere else. */
function countRows(onPiece: OnPiece) {
  return async function* (pieces: Pieces) {
    for await (const piece of pieces) {
      let rows = 0;
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) rows += 1;
      onPiece(piece.length, rows);
      yield piece;
    }
  };
}

async function drain(pieces: Pieces): Promise<void> {
  for await (const _piece of pieces);
}

function told(error: NodeJS.ErrnoException, path: string): Error {
  if (error.code === 'ENOENT') return new BackupError(`${path} is missing.`, { cause: error });
  if (error.code?.startsWith('Z_')) {
    return new BackupError(`${path} was changed after it was written, or is damaged.`, {
      cause: error,
    });
  }
  return error;
}

function namesOf(table: string, columns: readonly string[]): string {
  return `${quoteIdentifier(table)} (${columns.map(quoteIdentifier).join(', ')})`;
}
