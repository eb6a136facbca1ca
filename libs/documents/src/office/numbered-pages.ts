import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Fault } from '#domain';

/** Longest that the pages of one paper may take to lay out. */
const LAYOUT_TIMEOUT_MS = 20_000;
const { resolve } = createRequire(import.meta.url);

/**
 * The program of a thread that lays the pages of one file out, which takes seconds of a long one. It stands here as text
 * because a thread is started from a file that runs as it is.
 */
const program = String.raw`
const { readFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { patchDocument } = require(workerData.docx);
const { estimatePageNumbersWith } = require(workerData.layout);
const fonts = workerData.fonts.map((file) => ({ data: readFileSync(file), name: 'Source Sans 3' }));
const pageNumbers = estimatePageNumbersWith({ fonts, guess: true });
const data = Buffer.from(workerData.file);
patchDocument({ outputType: 'uint8array', data, patches: {}, pageNumbers }).then(
  (file) => parentPort.postMessage(file),
  () => parentPort.postMessage(null),
);
`;

/**
 * The same Word file with the page of each heading in its contents, so that they tell it before Word has laid the pages out;
 * Word does so when it opens the file. In a type that is not known here it is a guess, which may be a page off.
 * Fault: OVERLOADED when it takes too long.
 */
export async function numberedPages(file: Buffer): Promise<Buffer> {
  const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'].map(
    (name) => resolve(`@expo-google-fonts/source-sans-3/${name}`),
  );
  const workerData = { docx: resolve('docx'), layout: resolve('docx/layout'), fonts, file };
  const worker = new Worker(program, { eval: true, workerData });
  try {
    return await answerOf(worker);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Buffer> {
  return new Promise((answered, refused) => {
    const timer = setTimeout(() => refused(new Fault('OVERLOADED')), LAYOUT_TIMEOUT_MS);
    const ended = (file: Uint8Array | null) => {
      clearTimeout(timer);
      if (file === null) refused(new Error('The pages of a paper could not be laid out'));
      else answered(Buffer.from(file));
    };
    worker.once('message', ended).once('error', () => ended(null)).once('exit', () => ended(null)); // prettier-ignore
  });
}
