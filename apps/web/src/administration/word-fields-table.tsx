import { useTranslation } from 'react-i18next';
import { Table } from '../ui/table.js';
import { inBraces, templateNames } from './word-field-names.js';

/** Styles of ours that a template may have in its own look, by their names. */
const OWN_STYLES = ['Källa', 'Tabelltext', 'Tabellhuvud', 'Radhuvud', 'Ärenderubrik'];

/** What can be written in a template, for whoever makes one. */
export function WordFieldsTable() {
  const { t } = useTranslation();
  return (
    <section className="part-group" aria-labelledby="word-fields">
      <h2 id="word-fields">{t('wordTemplate.fieldsHeading')}</h2>
      <p>{t('wordTemplate.fieldsLead', { field: inBraces(templateNames.caseNumber) })}</p>
      <Table caption={t('wordTemplate.fieldsHeading')} captionHidden className="word-fields-table">
        <thead>
          <tr>
            <th scope="col">{t('wordTemplate.fieldColumn')}</th>
            <th scope="col">{t('wordTemplate.meaningColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(templateNames).map(([field, name]) => (
            <tr key={field}>
              <th scope="row">
                <code>{inBraces(name)}</code>
              </th>
              <td>{t(`wordTemplate.fields.${field}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="hint">{t('wordTemplate.stylesLead', { styles: OWN_STYLES.join(', ') })}</p>
    </section>
  );
}
