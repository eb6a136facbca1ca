import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Asking the system for randomness costs about as much for 16 bytes as for 16 kB, so it is asked rarely. */
const POOL_BYTES = 16_384;
const UUID_RANDOM_BYTES = 16;

const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** `size` bytes from the system's generator, each given out once and wiped from the pool. */
export function randomBytes(size: number): Buffer {
  if (size > POOL_BYTES) throw new RangeError(`${size} random bytes are more than ${POOL_BYTES}`);
  if (used + size > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + size));
  pool.fill(0, used, used + size);
  used += size;
  return bytes;
}

let msecs = 0;
let seq = 0;

/**
 * A new UUID, version 7 (RFC 9562): sorts by the time it was made in, and after every other of this process, also of the
 * same millisecond and when the clock has been set back.
 */
export function newId(): string {
  const random = randomBytes(UUID_RANDOM_BYTES);
  const now = Date.now();
  if (now > msecs) [msecs, seq] = [now, random.readUInt32BE(0) >>> 1];
  else seq += 1;
  return v7({ random, msecs, seq });
}
