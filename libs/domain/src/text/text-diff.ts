/** A piece of a text that was there before, is there after, or both. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Cells of the table of the longest common subsequence; beyond that whole lines are held against each other. */
const CELLS_MAX = 4_000_000;

/**
 * What separates two texts, word for word: a longest common subsequence (Wagner and Fischer 1974). The pieces `same`
 * and `gone` make the text before; `same` and `new` make the text after.
 */
export function diffTexts(before: string, after: string): DiffPiece[] {
  const [a, b] = [piecesIn(before, /(\s+)/), piecesIn(after, /(\s+)/)];
  if (a.length * b.length <= CELLS_MAX) return diffPieces(a, b);
  const [linesA, linesB] = [piecesIn(before, /(\n)/), piecesIn(after, /(\n)/)];
  if (linesA.length * linesB.length <= CELLS_MAX) return diffPieces(linesA, linesB);
  return joined([
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]);
}

const piecesIn = (text: string, between: RegExp): string[] =>
  text.split(between).filter((piece) => piece !== '');

function diffPieces(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      pieces.push({ kind: 'gone', text: a[i]! });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: b[j]! });
      j += 1;
    }
  }
  return joined(pieces);
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) {
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    } else all.push(piece);
  }
  return all;
}
