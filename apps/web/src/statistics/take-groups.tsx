import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../administration/file-field.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { takeGroups, type GroupsOutcome, type GroupsSaid } from './similar-queries.js';
import { useForgetStatistics } from './statistics-queries.js';
import { RefusedRows } from './tried.js';

const FILE_BYTES_MAX = 1024 ** 2;
const TEXT_CHARACTERS_MAX = 200;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A file of which municipalities are alike: tried first, then taken in whole. */
export function TakeGroups() {
  const { t } = useTranslation();
  const [said, setSaid] = useState<GroupsSaid>({ source: '', validFrom: '' });
  const forget = useForgetStatistics();
  const tried = useMutation({
    mutationFn: async (file: File) => ({ file, told: await takeGroups(file, said, true) }),
  });
  const take = useMutation({
    mutationFn: (file: File) => takeGroups(file, said, false),
    onSuccess: async () => {
      tried.reset();
      await forget();
    },
  });
  const say = (change: Partial<GroupsSaid>): void => {
    // What was tried was said otherwise.
    tried.reset();
    setSaid({ ...said, ...change });
  };
  const isSaid = said.source.trim() !== '' && CIVIL_DATE.test(said.validFrom);
  const problem = tried.error ?? take.error;
  return (
    <section className="take-in" aria-labelledby="groups-heading">
      <h2 id="groups-heading">{t('similar.take.heading')}</h2>
      <p>{t('similar.take.intro')}</p>
      <SaidFields said={said} onSay={say} />
      {isSaid ? (
        <FileField
          id="groups-file"
          label={t('similar.take.file')}
          hint={t('similar.take.fileHint')}
          accept=".csv,.txt"
          bytesMax={FILE_BYTES_MAX}
          tooLarge={t('similar.take.tooLarge')}
          onChoose={(file) => {
            take.reset();
            tried.mutate(file);
          }}
        />
      ) : (
        <p>{t('similar.take.sayFirst')}</p>
      )}
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{problemText(problem, t)}</p>
        </Alert>
      )}
      <p role="status">{take.data && t('similar.take.taken')}</p>
      {tried.data && (
        <TriedGroups
          told={tried.data.told}
          isTaking={take.isPending}
          onTake={() => take.mutate(tried.data.file)}
        />
      )}
    </section>
  );
}

interface SaidFieldsProps {
  readonly said: GroupsSaid;
  readonly onSay: (change: Partial<GroupsSaid>) => void;
}

/** What the file itself does not say. */
function SaidFields({ said, onSay }: SaidFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id="groups-source"
        label={t('similar.take.source')}
        hint={t('similar.take.sourceHint')}
        value={said.source}
        maxLength={TEXT_CHARACTERS_MAX}
        onChange={(source) => onSay({ source })}
      />
      <TextField
        id="groups-valid-from"
        label={t('similar.take.validFrom')}
        hint={t('similar.take.validFromHint')}
        value={said.validFrom}
        maxLength={'YYYY-MM-DD'.length}
        onChange={(validFrom) => onSay({ validFrom })}
      />
    </>
  );
}

interface TriedGroupsProps {
  readonly told: GroupsOutcome;
  readonly isTaking: boolean;
  readonly onTake: () => void;
}

function TriedGroups({ told, isTaking, onTake }: TriedGroupsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (told.errors.length > 0) return <RefusedRows {...told} />;
  if (told.repeated) return <p>{t('statistics.take.repeated')}</p>;
  return (
    <div className="tried">
      <p>
        {t('similar.take.read', { count: told.read, formatted: formatCount(told.read, language) })}
      </p>
      <ul>
        {told.groups.map(({ code, name, municipalities }) => (
          <li key={code}>{t('similar.take.group', { code, name, count: municipalities })}</li>
        ))}
      </ul>
      <Button busy={isTaking} onClick={onTake}>
        {t('similar.take.do')}
      </Button>
    </div>
  );
}
