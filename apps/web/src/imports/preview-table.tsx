import { useTranslation } from 'react-i18next';
import type { Preview } from './queries.js';

/** How the file begins, in a frame of its own that scrolls sideways. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { columns, rows } = preview;
  return (
    <div className="table-frame" role="region" tabIndex={0} aria-label={t('imports.columns.first')}>
      <table className="preview-table">
        <caption className="visually-hidden">{t('imports.columns.first')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.errors.line')}</th>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column === '' ? t('imports.columns.nameless') : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map((_, at) => (
                <td key={at}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
