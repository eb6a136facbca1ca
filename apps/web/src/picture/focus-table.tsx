import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import type { CategoryFigures, LivePicture } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDifference } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Blank } from './blank.js';
import { ComparisonBar } from './comparison-bar.js';
import { figureColumns, type FigureColumn } from './figure-columns.js';
import { FocusAreaIcon } from './focus-area-icon.js';
import { focusKey } from './names.js';
import { categoriesOf } from './texts.js';
import type { PictureData } from './use-picture.js';

interface Row {
  readonly key: string;
  readonly focusArea: string;
  readonly name: string;
  /** 0 for a focus area, 1 for its categories, and so on. */
  readonly depth: number;
  readonly figures: CategoryFigures;
  readonly below: readonly CategoryFigures[];
}

interface FocusTableProps {
  readonly data: PictureData;
  /** Keys of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The roles are spelt out because the phone's layout takes the table's own away. */
export function FocusTable({ data, open, onToggle }: FocusTableProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture, names, guarded } = data;
  const columns = figureColumns(picture, { t, language });
  const nameOf = (code: string): string => names(code, language);
  return (
    <table role="table" className="figures focus-table">
      <caption className="visually-hidden">{t('focus.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('focus.name')}
          </th>
          {columns.map(({ key, heading }) => (
            <th key={key} role="columnheader" scope="col" className={`column-${key}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {picture.focusAreas.map((focusArea) => (
        <tbody role="rowgroup" key={focusArea.code} className={`focus-${focusArea.code}`}>
          {rowsOf(focusArea, open, nameOf).map((row) => (
            <FigureRow
              key={row.key}
              row={row}
              picture={picture}
              columns={columns}
              isHidden={guarded.hidden.has(row.focusArea)}
              isPartial={row.depth === 0 && guarded.partial.has(row.focusArea)}
              isOpen={open.has(row.key)}
              onToggle={() => onToggle(row.key)}
            />
          ))}
        </tbody>
      ))}
      <TotalRow
        picture={picture}
        columns={columns}
        isPartial={guarded.hidden.size + guarded.partial.size > 0}
      />
    </table>
  );
}

interface TotalRowProps {
  readonly picture: LivePicture;
  readonly columns: readonly FigureColumn[];
  /** Whether some focus area is left out for this reader. */
  readonly isPartial: boolean;
}

function TotalRow({ picture, columns, isPartial }: TotalRowProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          {t(isPartial ? 'focus.totalShown' : 'focus.total')}
        </th>
        {columns.map(({ key, value, isDifference }) => (
          <td key={key} role="cell" className={`column-${key}`}>
            {(isDifference ? formatDifference : formatCount)(value(picture), language)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

interface FigureRowProps {
  readonly row: Row;
  readonly picture: LivePicture;
  readonly columns: readonly FigureColumn[];
  /** Whether its figures are left out for this reader. */
  readonly isHidden: boolean;
  /** Whether only its open part is in the figures. */
  readonly isPartial: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function FigureRow(props: FigureRowProps) {
  const { row, picture, columns, isHidden, isPartial, isOpen, onToggle } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const name = (
    <>
      {row.depth === 0 && <FocusAreaIcon code={row.focusArea} />}
      <span className="row-name">{row.name}</span>
    </>
  );
  return (
    <tr role="row" className={`depth-${row.depth}`}>
      <th role="rowheader" scope="row">
        {row.below.length > 0 ? (
          <button type="button" className="row-toggle" aria-expanded={isOpen} onClick={onToggle}>
            <Chevron aria-hidden fontSize="1.25rem" className="row-chevron" />
            {name}
          </button>
        ) : (
          <span className="row-plain">{name}</span>
        )}
        {isHidden && <span className="row-hidden">{t('focus.hidden')}</span>}
        {isPartial && <span className="row-hidden">{t('focus.partial')}</span>}
        {!isHidden && (
          <ComparisonBar figures={row.figures} picture={picture} among={picture.focusAreas} />
        )}
      </th>
      {columns.map(({ key, value, isDifference }) => (
        <td key={key} role="cell" className={`column-${key}`}>
          {isHidden ? (
            <Blank meaning={t('focus.hidden')} />
          ) : (
            (isDifference ? formatDifference : formatCount)(value(row.figures), language)
          )}
        </td>
      ))}
    </tr>
  );
}

/** The focus area's row and, below what is open, the rows of its categories. */
function rowsOf(
  focusArea: CategoryFigures,
  open: ReadonlySet<string>,
  nameOf: (code: string) => string,
): Row[] {
  const below = (categories: readonly CategoryFigures[], depth: number, path: string): Row[] =>
    categories.flatMap((figures) => {
      const key = `${path}/${figures.code}`;
      const row: Row = {
        key,
        focusArea: focusArea.code,
        name: nameOf(figures.code),
        depth,
        figures,
        below: figures.categories,
      };
      return [row, ...(open.has(key) ? below(figures.categories, depth + 1, key) : [])];
    });
  const categories = categoriesOf(focusArea);
  const key = focusArea.code;
  const row: Row = {
    key,
    focusArea: focusArea.code,
    name: nameOf(focusKey(focusArea.code)),
    depth: 0,
    figures: focusArea,
    below: categories,
  };
  return [row, ...(open.has(key) ? below(categories, 1, key) : [])];
}
