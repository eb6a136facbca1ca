import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCombobox } from '../picture/use-combobox.js';
import { searchCategories, type CategoryChoice } from './category-list.js';

interface CategoryComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly CategoryChoice[];
  /** Code of the chosen category, or ''. */
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

const optionId = (listId: string, code: string) => `${listId}-${code}`;

/** A text field that finds a category by its name. An emptied field is no category. */
export function CategoryCombobox({ id, label, choices, chosen, onChoose }: CategoryComboboxProps) {
  const { t } = useTranslation();
  const listId = `${id}-list`;
  const combobox = useCombobox({
    choicesFor: (text) => searchCategories(choices, text).map(({ code }) => code),
    chosen,
    onChoose,
  });
  const { isOpen, text, active } = combobox;
  const found = isOpen ? searchCategories(choices, text ?? '') : [];
  const name = choices.find(({ code }) => code === chosen)?.name ?? '';
  const leave = (): void => {
    if (text === '') onChoose('');
    combobox.close();
  };
  return (
    <div className="field combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active ? optionId(listId, active) : undefined}
        value={text ?? name}
        onFocus={(event) => event.target.select()}
        onClick={combobox.show}
        onBlur={leave}
        onKeyDown={combobox.onKeyDown}
        onChange={(event) => combobox.write(event.target.value)}
      />
      <p className="visually-hidden" role="status">
        {isOpen &&
          (found.length > 0
            ? t('imports.category.hits', { count: found.length })
            : t('imports.category.none'))}
      </p>
      <div
        id={listId}
        role="listbox"
        className="combobox-list"
        aria-label={t('imports.category.list')}
        hidden={!isOpen || found.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        <CategoryOptions {...{ listId, found, chosen, active, onChoose: combobox.choose }} />
      </div>
      {isOpen && found.length === 0 && (
        <p className="combobox-none">{t('imports.category.none')}</p>
      )}
    </div>
  );
}

interface CategoryOptionsProps {
  readonly listId: string;
  readonly found: readonly CategoryChoice[];
  readonly chosen: string;
  /** The one that the arrow keys have come to. */
  readonly active: string | null;
  readonly onChoose: (code: string) => void;
}

function CategoryOptions({ listId, found, chosen, active, onChoose }: CategoryOptionsProps) {
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);
  return found.map(({ code, name, path }) => (
    <div
      key={code}
      id={optionId(listId, code)}
      role="option"
      aria-selected={code === chosen}
      className={code === active ? 'combobox-option active' : 'combobox-option'}
      onClick={() => onChoose(code)}
    >
      <span>{name}</span>
      {path && <span className="combobox-parent">{path}</span>}
    </div>
  ));
}
