import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { FileField } from './file-field.js';
import { importPeople, useForgetPeople, type PeopleImport } from './people-queries.js';

const FILE_BYTES_MAX = 16 * 1024 ** 2;
const ERRORS_SHOWN_MAX = 50;

/** A CSV file of organisations, units or people: tried first, then taken in whole. */
export function PeopleFile({ columns }: { columns: string }) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const tried = useMutation({
    mutationFn: async (file: File) => ({ file, told: await importPeople(file, true) }),
  });
  const take = useMutation({
    mutationFn: (file: File) => importPeople(file, false),
    onSuccess: async () => {
      tried.reset();
      await forget();
    },
  });
  const problem = tried.error ?? take.error;
  return (
    <section className="part-group">
      <FileField
        id="people-file"
        label={t('setup.people.fileLabel')}
        hint={columns}
        accept=".csv,.txt"
        bytesMax={FILE_BYTES_MAX}
        tooLarge={t('setup.people.fileTooLarge')}
        onChoose={(file) => {
          take.reset();
          tried.mutate(file);
        }}
      />
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{problemText(problem, t)}</p>
        </Alert>
      )}
      <p role="status">{take.data && t('setup.people.taken', { ...take.data })}</p>
      {tried.data && (
        <Tried
          told={tried.data.told}
          isTaking={take.isPending}
          onTake={() => take.mutate(tried.data.file)}
        />
      )}
    </section>
  );
}

interface TriedProps {
  readonly told: PeopleImport;
  readonly isTaking: boolean;
  readonly onTake: () => void;
}

function Tried({ told, isTaking, onTake }: TriedProps) {
  const { t } = useTranslation();
  if (told.errors.length === 0) {
    return (
      <div className="part-group">
        <p>{t('setup.people.tried', { ...told })}</p>
        <Button busy={isTaking} onClick={onTake}>
          {t('setup.people.take')}
        </Button>
      </div>
    );
  }
  return (
    <Alert
      kind="attention"
      role="alert"
      heading={t('setup.people.refused', { count: told.refused })}
    >
      <p>{t('setup.people.mend')}</p>
      <Table caption={t('setup.people.errors')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('setup.people.line')}</th>
            <th scope="col">{t('setup.people.column')}</th>
            <th scope="col">{t('setup.people.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {told.errors.slice(0, ERRORS_SHOWN_MAX).map(({ line, column, message }) => (
            <tr key={`${line} ${column} ${message}`}>
              <th scope="row">{line}</th>
              <td>{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Alert>
  );
}
