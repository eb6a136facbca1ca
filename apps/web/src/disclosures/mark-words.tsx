import type { TextMask } from '#domain';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { isMasked, masking, piecesOf, without, type Piece } from './masks.js';

interface MarkWordsProps {
  readonly id: string;
  /** What the text is. */
  readonly label: string;
  readonly value: string;
  readonly ground: string;
  readonly masks: readonly TextMask[];
  readonly onChange: (masks: TextMask[]) => void;
}

const LEAP_WORDS = 10;

/**
 * A text to mark in. With the keys: arrows go word by word, the space bar masks or unmasks, Shift with an arrow carries
 * on. With a pointer: press a word, or select any stretch and press the button.
 */
export function MarkWords(props: MarkWordsProps) {
  const { id, value, ground, masks, onChange } = props;
  const { t } = useTranslation();
  const pieces = useMemo(() => piecesOf(value), [value]);
  const [selected, setSelected] = useState<{ from: number; to: number } | null>(null);
  const marked = pieces.filter((piece) => piece.word !== null && isMasked(masks, piece)).length;
  return (
    <div className="mark-words">
      <p className="hint" id={`${id}-how`}>
        {t('disclosure.markHow')}
      </p>
      <MarkedText {...props} pieces={pieces} onSelect={() => setSelected(selectionIn(id))} />
      <p role="status" className="visually-hidden">
        {t('disclosure.markedWords', { count: marked })}
      </p>
      {selected && (
        <Button
          onClick={() => {
            onChange(masking(masks, { ...selected, ground }));
            setSelected(null);
          }}
        >
          {t('disclosure.maskSelected', { words: value.slice(selected.from, selected.to) })}
        </Button>
      )}
    </div>
  );
}

interface MarkedTextProps extends MarkWordsProps {
  readonly pieces: readonly Piece[];
  readonly onSelect: () => void;
}

/** The text itself. It has the focus as a whole, and tells which word is the current one. */
function MarkedText({ id, label, ground, masks, onChange, pieces, onSelect }: MarkedTextProps) {
  const words = useMemo(() => pieces.filter(({ word }) => word !== null), [pieces]);
  const [at, setAt] = useState(0);
  const toggle = (word: Piece): void => {
    const { from, to } = word;
    onChange(
      isMasked(masks, word) ? without(masks, from, to) : masking(masks, { from, to, ground }),
    );
  };
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const word = words[at];
    if (word === undefined || (step === undefined && event.key !== ' ')) return;
    event.preventDefault();
    if (step === undefined) return toggle(word);
    const next = Math.min(words.length - 1, Math.max(0, at + step));
    setAt(next);
    if (!event.shiftKey) return;
    // From the first of the stretch to the last, as one mask.
    const [first, last] = [words[Math.min(at, next)]!, words[Math.max(at, next)]!];
    onChange(masking(masks, { from: first.from, to: last.to, ground }));
  };
  const choose = (piece: Piece): void => {
    // Whoever has selected a stretch did not mean the word that the pointer ended on.
    if (window.getSelection()?.isCollapsed === false) return;
    setAt(piece.word ?? 0);
    toggle(piece);
  };
  return (
    <div
      id={id}
      role="listbox"
      aria-multiselectable
      aria-label={label}
      aria-describedby={`${id}-how`}
      aria-activedescendant={`${id}-${at}`}
      tabIndex={0}
      className="mark-text"
      onKeyDown={press}
      onMouseUp={onSelect}
    >
      {pieces.map((piece) => (
        <PieceOfText
          key={piece.from}
          id={`${id}-${piece.word}`}
          piece={piece}
          isMarked={isMasked(masks, piece)}
          isCurrent={piece.word === at}
          onPress={() => choose(piece)}
        />
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number | undefined>> = {
  ...{ ArrowRight: 1, ArrowLeft: -1, ArrowDown: LEAP_WORDS, ArrowUp: -LEAP_WORDS },
  ...{ Home: -Infinity, End: Infinity },
};

interface PieceProps {
  readonly id: string;
  readonly piece: Piece;
  readonly isMarked: boolean;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function PieceOfText({ id, piece, isMarked, isCurrent, onPress }: PieceProps) {
  const told = { 'data-from': piece.from, 'data-masked': isMarked || undefined };
  if (piece.word === null) {
    return (
      <span role="presentation" {...told}>
        {piece.text}
      </span>
    );
  }
  return (
    <span
      id={id}
      role="option"
      aria-selected={isMarked}
      data-current={isCurrent || undefined}
      onClick={onPress}
      {...told}
    >
      {piece.text}
    </span>
  );
}

/** Where the selection stands in the text; null when there is none in it. */
function selectionIn(id: string): { from: number; to: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const ends = [
    offsetOf(id, selection.anchorNode, selection.anchorOffset),
    offsetOf(id, selection.focusNode, selection.focusOffset),
  ];
  const [a, b] = ends;
  if (a === undefined || b === undefined || a === b) return null;
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function offsetOf(id: string, node: Node | null, offset: number): number | undefined {
  const piece = node?.parentElement?.closest<HTMLElement>('[data-from]');
  if (node?.nodeType !== Node.TEXT_NODE || !piece?.closest(`#${CSS.escape(id)}`)) return undefined;
  return Number(piece.dataset['from']) + offset;
}
