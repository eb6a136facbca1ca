import type { Draft } from './draft.js';

const DATABASE = 'lagesbild-draft';
const STORE = 'draft';
const KEY = 'key';
const CONTENT = 'content';
const NONCE_BYTES = 12;
const ALGORITHM = { name: 'AES-GCM', length: 256 } as const;

interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps no draft'));
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  // Another page that wipes the drafts must not wait for this one.
  database.onversionchange = () => database.close();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** The key of this browser. It cannot be taken out: whoever copies the files of the browser's profile reads nothing. */
async function keyOfBrowser(): Promise<CryptoKey> {
  const known = await inStore<unknown>('readonly', (store) => store.get(KEY));
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
  await inStore('readwrite', (store) => store.put(made, KEY));
  return made;
}

/** One thing at a time: what was begun before a wipe is done before it, and nothing comes back after it. */
let lastAct: Promise<unknown> = Promise.resolve();
let isWiped = false;

function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const turn = lastAct.then(act, act);
  lastAct = turn.catch(() => undefined);
  return turn;
}

/** Somebody begins to write: from now on drafts are kept again. */
export function beginKeeping(): void {
  isWiped = false;
}

/** Keeps the draft on this device, sealed. Throws when the browser lets nothing be kept. */
export function keepDraft(draft: Draft): Promise<void> {
  return inTurn(async () => {
    if (!isWiped) await seal(draft);
  });
}

async function seal(draft: Draft): Promise<void> {
  const key = await keyOfBrowser();
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const bytes = await crypto.subtle.encrypt({ name: ALGORITHM.name, iv: nonce }, key, plain);
  await inStore('readwrite', (store) => store.put({ nonce, bytes } satisfies Sealed, CONTENT));
}

/** The draft that was kept; undefined when there is none, or it cannot be opened any more. */
export async function keptDraft(): Promise<Draft | undefined> {
  try {
    const sealed = await inStore<Sealed | undefined>('readonly', (store) => store.get(CONTENT));
    if (sealed === undefined) return undefined;
    const opened = await crypto.subtle.decrypt(
      { name: ALGORITHM.name, iv: sealed.nonce },
      await keyOfBrowser(),
      sealed.bytes,
    );
    return JSON.parse(new TextDecoder().decode(opened)) as Draft;
  } catch {
    // A key that is gone, or a browser that keeps nothing: there is no draft to go on with.
    return undefined;
  }
}

/** Removes the draft and its key from this device. What a page that is still open would keep is not kept. */
export function wipeDraft(): Promise<void> {
  isWiped = true;
  return inTurn(async () => {
    await settled(indexedDB.deleteDatabase(DATABASE)).catch(() => undefined);
  });
}
