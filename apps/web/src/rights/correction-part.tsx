import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Link } from '../navigation/link.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Table } from '../ui/table.js';
import { TextField } from '../ui/text-field.js';
import { noteCorrection, type Measures } from './measures-queries.js';
import type { RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

interface CorrectionPartProps {
  readonly found: RightsCase;
  readonly corrections: Measures['corrections'];
}

/** What was corrected for the case, and who has been told. */
export function CorrectionPart({ found, corrections }: CorrectionPartProps) {
  const { t } = useTranslation();
  return (
    <section className="rights-work" aria-labelledby="corrections">
      <h2 id="corrections">{t('measures.correction.heading')}</h2>
      <p>{t('measures.correction.lead')}</p>
      {corrections.length > 0 && <CorrectionTable corrections={corrections} />}
      <CorrectionForm id={found.id} />
    </section>
  );
}

function CorrectionTable({ corrections }: Pick<CorrectionPartProps, 'corrections'>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('measures.correction.table')} className="row-table rights-table">
      <thead>
        <tr>
          <th scope="col">{t('mine.reference')}</th>
          <th scope="col">{t('measures.correction.revision')}</th>
          <th scope="col">{t('measures.correction.toldOn')}</th>
          <th scope="col">{t('measures.correction.recipientsToldOn')}</th>
        </tr>
      </thead>
      <tbody>
        {corrections.map(({ incidentId, reference, revision, toldOn, recipientsToldOn }) => (
          <tr key={incidentId}>
            <th scope="row">
              <Link href={`/incidents/${incidentId}/correct`}>{reference}</Link>
            </th>
            <td>{revision}</td>
            <td>{toldOn ?? t('measures.correction.notYet')}</td>
            <td>{recipientsToldOn ?? t('measures.correction.notYet')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function CorrectionForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const [reference, setReference] = useState('');
  const [toldOn, setToldOn] = useState('');
  const [recipientsToldOn, setRecipientsToldOn] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useStep(() =>
    noteCorrection(id, reference.trim(), {
      ...(toldOn.trim() && { toldOn: toldOn.trim() }),
      ...(recipientsToldOn.trim() && { recipientsToldOn: recipientsToldOn.trim() }),
    }),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = reference.trim()
      ? []
      : [{ field: 'corrected', text: t('measures.correction.noReference') }];
    setOwn(missing);
    setAttempt((count) => count + 1);
    if (missing.length === 0) save.mutate(undefined);
  };
  const ofServer = errorsOf(save.error, t).map(({ field, text }) => ({
    field: field === 'part-heading' ? 'corrected' : field,
    text,
  }));
  const errors = [...own, ...ofServer];
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <TextField
        id="corrected"
        label={t('mine.reference')}
        hint={t('measures.correction.referenceHint')}
        error={errorAt(errors, 'corrected')}
        value={reference}
        autoComplete="off"
        onChange={setReference}
      />
      <TextField
        id="toldOn"
        label={t('measures.correction.toldOn')}
        hint={t('measures.correction.dayHint')}
        error={errorAt(errors, 'toldOn')}
        value={toldOn}
        autoComplete="off"
        onChange={setToldOn}
      />
      <TextField
        id="recipientsToldOn"
        label={t('measures.correction.recipientsToldOn')}
        hint={t('measures.correction.dayHint')}
        error={errorAt(errors, 'recipientsToldOn')}
        value={recipientsToldOn}
        autoComplete="off"
        onChange={setRecipientsToldOn}
      />
      <Button type="submit" busy={save.isPending}>
        {t('measures.correction.save')}
      </Button>
    </form>
  );
}
