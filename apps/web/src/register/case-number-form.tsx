import { CASE_NUMBER_CHARACTERS_MAX } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { formatDate } from '../format/numbers.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { entryQuery, REGISTER_KEY, setCaseNumber, type RegisterEntry } from './register-queries.js';

interface CaseNumberFormProps {
  readonly entry: RegisterEntry;
  readonly onClose: () => void;
}

/** The number of one case; Escape leaves it as it was. */
export function CaseNumberForm({ entry, onClose }: CaseNumberFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(entry.dnr ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = useMutation({
    mutationFn: () => setCaseNumber(entry, written),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: REGISTER_KEY });
      onClose();
    },
    // Somebody else may have been quicker: then what they wrote is shown.
    onError: () => queries.invalidateQueries({ queryKey: REGISTER_KEY }),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onClose();
  };
  const id = `dnr-${entry.id}`;
  return (
    <form className="register-case-form" noValidate onSubmit={send} onKeyDown={leave}>
      <TextField
        ref={field}
        id={id}
        label={t('register.numberOf', { designation: entry.designation })}
        hint={t('register.numberHint')}
        value={written}
        error={errorText(save.error, t)}
        autoComplete="off"
        maxLength={CASE_NUMBER_CHARACTERS_MAX}
        onChange={setWritten}
      />
      <div className="register-files">
        <Button type="submit" busy={save.isPending}>
          {t('register.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('register.cancel')}
        </Button>
      </div>
      {entry.revision > 0 && <Earlier id={entry.id} />}
    </form>
  );
}

/** What the case has been called, the last first. */
function Earlier({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(entryQuery(id));
  if (!data) return null;
  return (
    <div>
      <p className="hint">{t('register.history')}</p>
      <ul className="register-history">
        {data.caseNumbers.map(({ revision, dnr, setAt }) => (
          <li key={revision}>
            {t('register.historyLine', {
              dnr: dnr ?? t('register.without'),
              date: formatDate(Date.parse(setAt)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function errorText(problem: unknown, t: (key: string) => string): string | undefined {
  if (problem === null) return undefined;
  const [field] = problem instanceof ApiProblem ? problem.fields : [];
  return field?.message ?? problemText(problem, t);
}
