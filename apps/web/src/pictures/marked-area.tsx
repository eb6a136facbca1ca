import { readRichText, writeRichText, type RichText } from '#domain';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PersonWatch } from '../person-text/person-watch.js';
import { usePersonData } from '../person-text/use-person-data.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { TextArea } from '../ui/text-field.js';
import { RichTextView } from './rich-text-view.js';

interface MarkedAreaProps {
  readonly id: string;
  readonly label: string;
  readonly text: RichText;
  readonly error?: string | undefined;
  readonly onChange: (text: RichText) => void;
  /** Said instead of the usual advice, where persons are refused. */
  readonly advice?: string | undefined;
}

/** What a button puts around the chosen words, or before their lines. */
const MARKS = {
  heading: { before: '## ', after: '', isLine: true },
  strong: { before: '**', after: '**', isLine: false },
  emphasis: { before: '*', after: '*', isLine: false },
  bullet: { before: '- ', after: '', isLine: true },
  number: { before: '1. ', after: '', isLine: true },
  link: { before: '[', after: '](https://)', isLine: false },
} as const;
type Mark = keyof typeof MARKS;
const marks = Object.keys(MARKS) as Mark[];
const ROWS = 12;

/** A text with marks: a plain field, buttons that put the marks there, and how it comes to look. */
export function MarkedArea({ id, label, text, error, onChange, advice }: MarkedAreaProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(() => writeRichText(text));
  // Another's text may come in while one writes elsewhere in the section: the field must not hold on to the old one.
  const form = writeRichText(text);
  if (writeRichText(readRichText(written)) !== form) setWritten(form);
  const found = usePersonData(written);
  const field = useRef<HTMLDivElement>(null);
  const change = (next: string): void => {
    setWritten(next);
    onChange(readRichText(next));
  };
  const put = (mark: Mark): void => {
    const area = field.current?.querySelector('textarea');
    if (!area) return;
    const { text: next, from, to } = marked(written, area.selectionStart, area.selectionEnd, mark);
    // The field shows the new text first; then the chosen words are chosen again, before the next key is pressed.
    flushSync(() => change(next));
    area.focus();
    area.setSelectionRange(from, to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const mark = ({ b: 'strong', i: 'emphasis' } as const)[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    put(mark);
  };
  return (
    <div className="marked-area" ref={field}>
      <div className="marked-buttons" role="group" aria-label={t('pictures.marks.label')}>
        {marks.map((mark) => (
          <Button key={mark} variant="quiet" onClick={() => put(mark)}>
            {t(`pictures.marks.${mark}`)}
          </Button>
        ))}
      </div>
      <TextArea
        id={id}
        label={label}
        hint={t('pictures.marks.hint')}
        rows={ROWS}
        error={error}
        value={written}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <PersonWatch
        field={id}
        text={written}
        found={found}
        onChange={change}
        {...(advice && { advice })}
      />
      <Details summary={t('pictures.marks.preview')}>
        <RichTextView text={readRichText(written)} />
      </Details>
    </div>
  );
}

/** The text with a mark, and where the words then stand that were chosen. */
function marked(
  text: string,
  start: number,
  end: number,
  mark: Mark,
): { text: string; from: number; to: number } {
  const { before, after, isLine } = MARKS[mark];
  if (!isLine) {
    const chosen = text.slice(start, end);
    return {
      text: text.slice(0, start) + before + chosen + after + text.slice(end),
      from: start + before.length,
      to: start + before.length + chosen.length,
    };
  }
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(line, end).split('\n');
  const next = lines.map((each) => before + each).join('\n');
  const to = line + next.length;
  return { text: text.slice(0, line) + next + text.slice(end), from: to, to };
}
