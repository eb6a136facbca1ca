import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { FileField } from './file-field.js';
import {
  importAreas,
  previewAreas,
  useForgetAreas,
  type AreaLevel,
  type AreaPreview,
} from './area-queries.js';

const FILE_BYTES_MAX = 64 * 1024 ** 2;
const FAULTS_SHOWN_MAX = 10;
const LEVELS: readonly AreaLevel[] = ['municipality', 'district', 'sub_area'];

interface Names {
  readonly code?: string;
  readonly name?: string;
}

/** A GeoJSON file: first what was recognised in it, then taken in. */
export function AreaFile() {
  const { t } = useTranslation();
  const forget = useForgetAreas();
  const [level, setLevel] = useState<AreaLevel>('municipality');
  const [parent, setParent] = useState('');
  const preview = useMutation({
    mutationFn: async ({ file, names }: { file: File; names: Names }) => ({
      file,
      told: await previewAreas(file, names),
    }),
  });
  const take = useMutation({
    mutationFn: ({ file, told }: { file: File; told: AreaPreview }) =>
      importAreas(file, {
        ...{ level, code: told.code ?? '', name: told.name ?? '' },
        ...(parent && { parent }),
      }),
    onSuccess: async () => {
      preview.reset();
      await forget();
    },
  });
  const problem = take.error ?? preview.error;
  const seen = preview.data;
  return (
    <section className="part-group">
      <Select
        id="level"
        label={t('setup.areas.level')}
        value={level}
        onChange={(value) => setLevel(value as AreaLevel)}
      >
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {t(`setup.areas.levelName.${each}`)}
          </option>
        ))}
      </Select>
      <FileField
        id="areas-file"
        label={t('setup.areas.fileLabel')}
        hint={t('setup.areas.fileForm')}
        accept=".geojson,.json"
        bytesMax={FILE_BYTES_MAX}
        tooLarge={t('setup.areas.fileTooLarge')}
        onChoose={(file) => {
          take.reset();
          preview.mutate({ file, names: {} });
        }}
      />
      <p role="status">
        {preview.isPending && t('setup.areas.reading')}
        {take.data && t('setup.areas.taken', { ...take.data })}
      </p>
      {problem && <AreaProblem problem={problem} />}
      {seen && (
        <Recognised
          {...{ ...seen, parent, onParent: setParent, isTaking: take.isPending }}
          onNames={(names) => preview.mutate({ file: seen.file, names })}
          onTake={() => take.mutate(seen)}
        />
      )}
    </section>
  );
}

function AreaProblem({ problem }: { problem: Error }) {
  const { t } = useTranslation();
  const fields = problem instanceof ApiProblem ? problem.fields : [];
  return (
    <Alert kind="attention" role="alert" heading={t('setup.areas.refused')}>
      {fields.length === 0 && <p>{problemText(problem, t)}</p>}
      <Faults faults={fields} />
    </Alert>
  );
}

function Faults({ faults }: { faults: readonly { path: string; message: string }[] }) {
  const { t } = useTranslation();
  return (
    <>
      <ul>
        {faults.slice(0, FAULTS_SHOWN_MAX).map(({ path, message }) => (
          <li key={path + message}>
            {path.startsWith('features.') &&
              `${t('setup.areas.feature', { at: Number(path.slice('features.'.length)) + 1 })}: `}
            {message}
          </li>
        ))}
      </ul>
      {faults.length > FAULTS_SHOWN_MAX && (
        <p>{t('setup.areas.moreFaults', { count: faults.length - FAULTS_SHOWN_MAX })}</p>
      )}
    </>
  );
}

interface RecognisedProps {
  readonly told: AreaPreview;
  readonly parent: string;
  readonly onParent: (property: string) => void;
  readonly onNames: (names: Names) => void;
  readonly onTake: () => void;
  readonly isTaking: boolean;
}

function Recognised({ told, parent, onParent, onNames, onTake, isTaking }: RecognisedProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { features, crs, faults, overlaps, gaps, properties } = told;
  const choices = properties.map(({ name, samples }) => (
    <option key={name} value={name}>
      {name} ({samples.slice(0, 2).join(', ')})
    </option>
  ));
  const named = (changed: Names) =>
    onNames({ code: told.code ?? undefined, name: told.name ?? undefined, ...changed });
  return (
    <div className="part-group">
      <h2>{t('setup.areas.recognised', { count: features })}</h2>
      {crs && <p>{t('setup.areas.crs', { crs })}</p>}
      <Select
        id="code-property"
        label={t('setup.areas.codeProperty')}
        value={told.code ?? ''}
        onChange={(code) => named({ code })}
      >
        {!told.code && <option value="" />}
        {choices}
      </Select>
      <Select
        id="name-property"
        label={t('setup.areas.nameProperty')}
        value={told.name ?? ''}
        onChange={(name) => named({ name })}
      >
        {!told.name && <option value="" />}
        {choices}
      </Select>
      <Select
        id="parent-property"
        label={t('setup.areas.parentProperty')}
        value={parent}
        onChange={onParent}
      >
        <option value="">{t('setup.areas.noParent')}</option>
        {choices}
      </Select>
      {faults.length > 0 && (
        <Alert
          kind="attention"
          role="alert"
          heading={t('setup.areas.faults', { count: faults.length })}
        >
          <Faults faults={faults} />
        </Alert>
      )}
      {overlaps.length > 0 && (
        <p>
          {t('setup.areas.overlaps', {
            count: overlaps.length,
            share: formatPercent(overlaps[0]!.share * 100, language),
          })}
        </p>
      )}
      {gaps > 0 && <p>{t('setup.areas.gaps', { count: gaps })}</p>}
      <Button busy={isTaking} disabled={faults.length > 0 || !told.code} onClick={onTake}>
        {t('setup.areas.take', { count: features })}
      </Button>
    </div>
  );
}
