import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldTexts } from './field.js';
import { useCombobox, type ComboboxState } from './use-combobox.js';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly beside?: ReactNode;
}

export interface ComboboxGroup {
  readonly key: string;
  /** Null for options that stand under no heading. */
  readonly heading: string | null;
  readonly options: readonly ComboboxOption[];
}

interface ComboboxProps extends FieldTexts {
  /** What may be chosen when this has been written; '' lists all. */
  readonly search: (text: string) => readonly ComboboxGroup[];
  readonly chosen: string;
  /** Name of what is chosen, '' for nothing. */
  readonly chosenLabel: string;
  readonly onChoose: (value: string) => void;
  /** Name of the list, and what it says of how many it holds. */
  readonly listLabel: string;
  readonly hits: (count: number) => string;
  /** Told of what is being written, for lists that come from the server. */
  readonly onWrite?: (text: string) => void;
  /** An emptied field is a choice too: ''. */
  readonly clearable?: boolean;
  /** How to use it, for those who cannot see that it is a list. */
  readonly spokenHint?: string;
}

const optionId = (listId: string, value: string): string => `${listId}-${value}`;

/** A text field that narrows a list, after the pattern of the ARIA practices. */
export function Combobox(props: ComboboxProps) {
  const { id, search, chosen, onChoose, clearable, spokenHint } = props;
  const listId = `${id}-list`;
  const combobox = useCombobox({
    choicesFor: (text) => valuesOf(search(text)),
    chosen,
    onChoose,
  });
  const { isOpen, text, active } = combobox;
  const groups = useMemo(() => (isOpen ? search(text ?? '') : []), [isOpen, search, text]);
  const count = valuesOf(groups).length;
  const leave = (): void => {
    if (clearable && text === '') onChoose('');
    combobox.close();
  };
  return (
    <div className="combobox">
      <Input {...props} listId={listId} combobox={combobox} onLeave={leave} />
      {spokenHint && (
        <p id={`${id}-spoken`} className="visually-hidden">
          {spokenHint}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {isOpen && props.hits(count)}
      </p>
      <div
        id={listId}
        role="listbox"
        className="combobox-list"
        aria-label={props.listLabel}
        hidden={!isOpen || count === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Options {...{ listId, groups, chosen, active, onChoose: combobox.choose }} />
      </div>
      {isOpen && count === 0 && <p className="combobox-none">{props.hits(0)}</p>}
    </div>
  );
}

type InputProps = ComboboxProps & {
  readonly listId: string;
  readonly combobox: ComboboxState;
  readonly onLeave: () => void;
};

/** The field, and a button for the mouse and the finger; the keyboard has the arrow keys. */
function Input(props: InputProps) {
  const { id, label, hint, error, chosenLabel, spokenHint, listId, combobox, onLeave } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { isOpen, text, active } = combobox;
  const toggle = (): void => {
    input.current?.focus();
    if (isOpen) combobox.close();
    else combobox.show();
  };
  const describedBy = (ties: string | undefined) =>
    [ties, spokenHint && `${id}-spoken`].filter(Boolean).join(' ') || undefined;
  return (
    <Field {...{ id, label, hint, error }}>
      {(ties) => (
        <div className="combobox-box">
          <input
            {...ties}
            ref={input}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && active ? optionId(listId, active) : undefined}
            aria-describedby={describedBy(ties['aria-describedby'])}
            value={text ?? chosenLabel}
            onFocus={(event) => event.target.select()}
            onClick={combobox.show}
            onBlur={onLeave}
            onKeyDown={combobox.onKeyDown}
            onChange={(event) => {
              combobox.write(event.target.value);
              props.onWrite?.(event.target.value);
            }}
          />
          <button
            type="button"
            className="combobox-open"
            tabIndex={-1}
            aria-label={t('ui.openList')}
            aria-expanded={isOpen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={toggle}
          >
            <ChevronDownIcon aria-hidden fontSize="1.5rem" />
          </button>
        </div>
      )}
    </Field>
  );
}

function valuesOf(groups: readonly ComboboxGroup[]): string[] {
  return groups.flatMap(({ options }) => options.map(({ value }) => value));
}

interface OptionsProps {
  readonly listId: string;
  readonly groups: readonly ComboboxGroup[];
  readonly chosen: string;
  /** The one that the arrow keys have come to. */
  readonly active: string | null;
  readonly onChoose: (value: string) => void;
}

function Options({ listId, groups, chosen, active, onChoose }: OptionsProps) {
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);
  return groups.map(({ key, heading, options }) => {
    const listed = options.map(({ value, label, beside }) => (
      <div
        key={value}
        id={optionId(listId, value)}
        role="option"
        aria-selected={value === chosen}
        className={value === active ? 'combobox-option active' : 'combobox-option'}
        onClick={() => onChoose(value)}
      >
        <span>{label}</span>
        {beside && <span className="combobox-beside">{beside}</span>}
      </div>
    ));
    if (heading === null) return listed;
    return (
      <div key={key} role="group" aria-labelledby={`${listId}-${key}`}>
        <div id={`${listId}-${key}`} role="presentation" className="combobox-group">
          {heading}
        </div>
        {listed}
      </div>
    );
  });
}
