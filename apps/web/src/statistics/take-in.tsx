import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statisticThemes } from '#domain';
import { FileField } from '../administration/file-field.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import {
  profilesQuery,
  takeFile,
  useForgetStatistics,
  type SaidBeside,
} from './statistics-queries.js';
import { TakenFiles } from './taken-files.js';
import { Tried } from './tried.js';

const FILE_BYTES_MAX = 16 * 1024 ** 2;
const TEXT_CHARACTERS_MAX = 200;
const nothing: SaidBeside = { profile: 'bra', series: '', theme: '', measuredBy: '', licence: '' };

/** A file of statistics: tried first, then taken in whole. */
export function TakeIn() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [said, setSaid] = useState(nothing);
  const profiles = useQuery(profilesQuery);
  const forget = useForgetStatistics();
  const tried = useMutation({
    mutationFn: async (file: File) => ({ file, told: await takeFile(file, said, true) }),
  });
  const take = useMutation({
    mutationFn: (file: File) => takeFile(file, said, false),
    onSuccess: async () => {
      tried.reset();
      await forget();
    },
  });
  const say = (change: Partial<SaidBeside>): void => {
    // What was tried was said otherwise.
    tried.reset();
    setSaid({ ...said, ...change });
  };
  const problem = tried.error ?? take.error ?? profiles.error;
  const profile = profiles.data?.find(({ name }) => name === said.profile);
  return (
    <section className="take-in" aria-labelledby="take-heading">
      <h2 id="take-heading">{t('statistics.take.heading')}</h2>
      <p>{t('statistics.take.intro')}</p>
      <Select
        id="statistics-profile"
        label={t('statistics.take.profile')}
        hint={profile?.about[language]}
        value={said.profile}
        onChange={(name) => say({ profile: name })}
      >
        {profiles.data?.map(({ name, title }) => (
          <option key={name} value={name}>
            {title[language]}
          </option>
        ))}
      </Select>
      <MoreSaid said={said} onSay={say} />
      <FileField
        id="statistics-file"
        label={t('statistics.take.file')}
        hint={t('statistics.take.fileHint')}
        accept=".csv,.txt,.xlsx,.gz"
        bytesMax={FILE_BYTES_MAX}
        tooLarge={t('statistics.take.tooLarge')}
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
      <p role="status">{take.data && t('statistics.take.taken')}</p>
      {tried.data && (
        <Tried
          told={tried.data.told}
          isTaking={take.isPending}
          onTake={() => take.mutate(tried.data.file)}
        />
      )}
      <TakenFiles profiles={profiles.data ?? []} />
    </section>
  );
}

interface MoreSaidProps {
  readonly said: SaidBeside;
  readonly onSay: (change: Partial<SaidBeside>) => void;
}

/** What a file may lack, and is said beside it. */
function MoreSaid({ said, onSay }: MoreSaidProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const text = (key: 'series' | 'measuredBy' | 'licence') => (
    <TextField
      id={`statistics-${key}`}
      label={t(`statistics.take.${key}`)}
      hint={t(`statistics.take.${key}Hint`)}
      value={said[key]}
      maxLength={TEXT_CHARACTERS_MAX}
      onChange={(value) => onSay({ [key]: value })}
    />
  );
  return (
    <Details summary={t('statistics.take.more')}>
      <div className="take-more">
        {text('series')}
        <Select
          id="statistics-theme"
          label={t('statistics.theme')}
          hint={t('statistics.take.themeHint')}
          value={said.theme}
          onChange={(theme) => onSay({ theme })}
        >
          <option value="">{t('statistics.take.themeByName')}</option>
          {statisticThemes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </Select>
        {text('measuredBy')}
        {text('licence')}
      </div>
    </Details>
  );
}
