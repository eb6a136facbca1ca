import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import type { Category } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { RadioGroup } from '../ui/choices.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { Details } from '../ui/details.js';
import type { SectionProps } from './section-props.js';
import { recentIncidentsQuery } from './report-queries.js';
import {
  categoriesByCode,
  categoriesFor,
  searchByDefinition,
  usualCategories,
} from './usual-categories.js';

/** What happened: the usual ones in sight, all of them by search or by the tree. */
export function WhatSection({ draft, change, error, isHeading }: SectionProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const categories = useQuery(categoriesQuery);
  const recent = useQuery(recentIncidentsQuery);
  const tree = useMemo(
    () => categoriesFor(categories.data?.items ?? [], draft.kind),
    [categories.data, draft.kind],
  );
  const byCode = useMemo(() => categoriesByCode(tree), [tree]);
  // Settled when first seen: choices that move under a finger are chosen by mistake.
  const usual = useMemo(
    () => usualCategories(draft.kind, recent.data ?? [], byCode),
    [draft.kind, byCode, recent.data],
  );
  const chosen = draft.category === null ? undefined : byCode.get(draft.category);
  const shown = chosen && !usual.includes(chosen) ? [...usual, chosen] : usual;
  const search = useCallback(
    (text: string): ComboboxGroup[] => {
      const usable = [...byCode.values()].filter(({ kinds }) => kinds.includes(draft.kind));
      const found = searchByDefinition(usable, text, language);
      const options = found.map(({ code, name, beside }) => ({ value: code, label: name, beside }));
      return [{ key: 'all', heading: null, options }];
    },
    [byCode, draft.kind, language],
  );
  const choose = (category: string): void => change({ category });
  if (!categories.data || recent.isPending) return <p role="status">{t('loading')}</p>;
  return (
    <section className="report-section">
      <RadioGroup
        id="what"
        label={t(`report.what.heading_${draft.kind}`)}
        isHeading={isHeading}
        error={error}
        choices={shown.map(({ code, names }) => ({ value: code, label: names[language] }))}
        value={draft.category}
        onChange={choose}
      />
      <p className="definition" role="status">
        {chosen &&
          `${chosen.definition.includes[language]} ${chosen.definition.excludes[language]}`}
      </p>
      <Details summary={t('report.what.more')}>
        <Combobox
          id="what-search"
          label={t('report.what.search')}
          hint={t('report.what.searchHint')}
          search={search}
          chosen={draft.category ?? ''}
          chosenLabel=""
          onChoose={choose}
          listLabel={t('report.what.list')}
          hits={(count) => t('report.what.hits', { count })}
        />
        <Details summary={t('report.what.tree')}>
          <CategoryTree nodes={tree} draft={draft} onChoose={choose} />
        </Details>
      </Details>
    </section>
  );
}

interface TreeProps {
  readonly nodes: readonly Category[];
  readonly draft: SectionProps['draft'];
  readonly onChoose: (code: string) => void;
}

/** The whole classification, a branch at a time, each with what it covers. */
function CategoryTree({ nodes, draft, onChoose }: TreeProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <ul className="category-tree">
      {nodes.map(({ code, names, definition, kinds, children }) => (
        <li key={code}>
          {kinds.includes(draft.kind) && (
            <button
              type="button"
              className="tree-choice"
              aria-pressed={draft.category === code}
              onClick={() => onChoose(code)}
            >
              <span className="tree-name">{names[language]}</span>
              <span className="tree-definition">{definition.includes[language]}</span>
            </button>
          )}
          {children.length > 0 && (
            <Branch summary={t('report.what.within', { name: names[language] })}>
              <CategoryTree nodes={children} draft={draft} onChoose={onChoose} />
            </Branch>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Drawn only once it is opened. */
function Branch({ summary, children }: { summary: string; children: React.ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Details summary={summary} onToggle={setIsOpen}>
      {isOpen && children}
    </Details>
  );
}
