/** What the thread is started with. */
export interface TypstThreadData {
  /** Where the compiler's entry lies. */
  readonly compiler: string;
  /** An empty folder: a paper reads no file. */
  readonly workspace: string;
  readonly fonts: readonly Uint8Array[];
  /** From -20 to 19; the higher, the more it stands back. */
  readonly priority: number;
}

/** One paper to set. */
export interface TypstWish {
  /** The template that sets it. */
  readonly source: string;
  readonly paper: string;
  readonly logo: Uint8Array | null;
  readonly standard: string;
  readonly seconds: number;
}

export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly failed: true };

/**
 * The program of the thread that sets papers, so that whoever waits for something else does not wait for it. It stands
 * here as text because a thread is started from a file that runs as it is. What the compiler says of an error quotes
 * the paper and stays here: nothing of it may come into a log.
 */
export const typstThread = String.raw`
const { parentPort, workerData } = require('node:worker_threads');
const { join } = require('node:path');
const { NodeCompiler } = require(workerData.compiler);
// Linux counts this for the thread alone, and for those that it starts: whoever reports an incident goes first.
if (process.platform === 'linux') {
  try {
    require('node:os').setPriority(workerData.priority);
  } catch {
    // Not allowed everywhere, and nothing depends on it.
  }
}
const logoPath = join(workerData.workspace, 'logo');
const compiler = NodeCompiler.create({
  workspace: workerData.workspace,
  fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }],
});
parentPort.on('message', ({ source, paper, logo, standard, seconds }) => {
  try {
    compiler.resetShadow();
    if (logo !== null) compiler.mapShadow(logoPath, Buffer.from(logo));
    const pdf = compiler.pdf(
      { mainFileContent: source, inputs: { paper, logo: '/logo' }, resetRead: true },
      { pdfStandard: standard, creationTimestamp: seconds },
    );
    parentPort.postMessage({ pdf });
  } catch {
    parentPort.postMessage({ failed: true });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
});
`;
