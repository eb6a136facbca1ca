import { answerForms, answerFormWords, type AnswerForm } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Checkbox } from '../ui/choices.js';
import { FieldError } from '../ui/field.js';
import { Table } from '../ui/table.js';
import { Tag } from '../ui/tag.js';
import type { Recipient, Suggestion } from './collection-queries.js';

interface RecipientFieldsProps {
  readonly organisations: Suggestion['organisations'];
  readonly recipients: readonly Recipient[];
  readonly error: string | undefined;
  readonly onChange: (recipients: Recipient[]) => void;
}

/** Who is asked, and for what. */
export function RecipientFields(props: RecipientFieldsProps) {
  const { organisations, recipients, error, onChange } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const formOf = new Map(recipients.map(({ organisationId, form }) => [organisationId, form]));
  const choose = (organisationId: string, form: AnswerForm | null): void => {
    const others = recipients.filter((each) => each.organisationId !== organisationId);
    onChange(form === null ? others : [...others, { organisationId, form }]);
  };
  return (
    <div id="recipients" tabIndex={-1}>
      <Table caption={t('collections.form.recipients')} className="row-table">
        <thead>
          <tr>
            <th scope="col">{t('collections.organisation')}</th>
            <th scope="col">{t('collections.form.asks')}</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ organisationId, name, form, isNew }) => {
            const chosen = formOf.get(organisationId);
            return (
              <tr key={organisationId}>
                <th scope="row">
                  <Checkbox
                    id={`asked-${organisationId}`}
                    label={
                      <>
                        {name} {isNew && <Tag>{t('collections.form.isNew')}</Tag>}
                      </>
                    }
                    checked={chosen !== undefined}
                    onChange={(isAsked) => choose(organisationId, isAsked ? form : null)}
                  />
                </th>
                <td>
                  <select
                    className="ds-input"
                    aria-label={t('collections.form.asksOf', { name })}
                    disabled={chosen === undefined}
                    value={chosen ?? form}
                    onChange={({ target }) => choose(organisationId, target.value as AnswerForm)}
                  >
                    {answerForms.map((each) => (
                      <option key={each} value={each}>
                        {answerFormWords[each][language]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <p role="status">
        {t('collections.form.count', { count: recipients.length, all: organisations.length })}
      </p>
      <FieldError id="recipients" error={error} />
    </div>
  );
}
