import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { addressOf, areasByAddress, searchAreas, type AreaGroup } from './area-list.js';
import { AreaOptions, optionId } from './area-options.js';
import { useCombobox } from './use-combobox.js';

interface AreaComboboxProps {
  readonly areas: readonly Area[];
  /** Address of the chosen area. */
  readonly chosen: string;
  readonly onChoose: (address: string) => void;
}

const addressesOf = (groups: readonly AreaGroup[]): string[] =>
  groups.flatMap((group) => group.areas.map(addressOf));

/** A text field that narrows a list of areas. */
export function AreaCombobox({ areas, chosen, onChoose }: AreaComboboxProps) {
  const { t } = useTranslation();
  const id = useId();
  const listId = `${id}-list`;
  const input = useRef<HTMLInputElement>(null);
  const byAddress = useMemo(() => areasByAddress(areas), [areas]);
  const combobox = useCombobox({
    choicesFor: (text) => addressesOf(searchAreas(areas, text)),
    chosen,
    onChoose,
  });
  const { isOpen, text, active } = combobox;
  const groups = useMemo(() => searchAreas(areas, text ?? ''), [areas, text]);
  const count = addressesOf(groups).length;
  const hits = count > 0 ? t('area.hits', { count }) : t('area.none');
  const toggle = (): void => {
    input.current?.focus();
    if (isOpen) combobox.close();
    else combobox.show();
  };
  return (
    <div className="field combobox">
      <label htmlFor={`${id}-input`}>{t('area.label')}</label>
      <div className="combobox-box">
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active ? optionId(listId, active) : undefined}
          aria-describedby={`${id}-hint`}
          value={text ?? byAddress.get(chosen)?.name ?? ''}
          onFocus={(event) => event.target.select()}
          onClick={combobox.show}
          onBlur={combobox.close}
          onKeyDown={combobox.onKeyDown}
          onChange={(event) => combobox.write(event.target.value)}
        />
        <OpenButton isOpen={isOpen} onToggle={toggle} />
      </div>
      <p id={`${id}-hint`} className="visually-hidden">
        {t('area.hint')}
      </p>
      <p className="visually-hidden" role="status">
        {isOpen && hits}
      </p>
      <div
        id={listId}
        role="listbox"
        className="combobox-list"
        aria-label={t('area.list')}
        hidden={!isOpen || count === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen && (
          <AreaOptions
            {...{ listId, groups, byAddress, chosen, active, onChoose: combobox.choose }}
          />
        )}
      </div>
      {isOpen && count === 0 && <p className="combobox-none">{hits}</p>}
    </div>
  );
}

/** For the mouse and the finger; the keyboard has the arrow keys. The field keeps the focus. */
function OpenButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="combobox-open"
      tabIndex={-1}
      aria-label={t('area.open')}
      aria-expanded={isOpen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <ChevronDownIcon aria-hidden fontSize="1.5rem" />
    </button>
  );
}
