import { useState, type KeyboardEvent } from 'react';

interface ComboboxInput {
  /** Every choice that may be listed, in order, for a text; '' lists all. */
  readonly choicesFor: (text: string) => readonly string[];
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
}

export interface ComboboxState {
  readonly isOpen: boolean;
  /** What is being written; null while the field shows the choice made. */
  readonly text: string | null;
  /** The choice that the arrow keys have come to. */
  readonly active: string | null;
  readonly show: () => void;
  readonly close: () => void;
  readonly write: (text: string) => void;
  readonly choose: (choice: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What a combobox remembers and how its keys work, after the pattern of the ARIA practices. */
export function useCombobox({ choicesFor, chosen, onChoose }: ComboboxInput): ComboboxState {
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const show = (): void => {
    setIsOpen(true);
    setActive(chosen);
  };
  const close = (): void => {
    setIsOpen(false);
    setText(null);
    setActive(null);
  };
  const choose = (choice: string): void => {
    close();
    onChoose(choice);
  };
  const write = (written: string): void => {
    setText(written);
    setIsOpen(true);
    setActive(null);
  };
  const step = (by: 1 | -1): void => {
    if (!isOpen) return show();
    const choices = choicesFor(text ?? '');
    const at = active === null ? -1 : choices.indexOf(active);
    setActive(choices[Math.max(0, Math.min(at + by, choices.length - 1))] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const picked = active ?? (text ? choicesFor(text)[0] : undefined);
      if (picked) choose(picked);
    } else if (event.key === 'Escape') {
      close();
    }
  };
  return { isOpen, text, active, show, close, write, choose, onKeyDown };
}
