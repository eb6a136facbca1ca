import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { FileStep } from './file-step.js';
import { definitionOf, guessMapping, type Mapping } from './mapping.js';
import { previewQuery, type Preview, type ProfileChoice, type ReadChoice } from './queries.js';
import type { Told } from './told.js';

const STEPS = ['file', 'columns', 'check'] as const;
type Step = (typeof STEPS)[number];

const nothing: Told = { read: {}, profile: null, mapping: null };

/** The address holds step and file, so that the browser's own back button leads to the step before. */
function addressOf(step: Step, file: string): string {
  return step === 'file' ? '/imports/new' : `/imports/new?step=${step}&file=${file}`;
}

export function NewImport({ address }: { address: URL }) {
  const { t } = useTranslation();
  const asked = STEPS.find((step) => step === address.searchParams.get('step')) ?? 'file';
  const file = address.searchParams.get('file') ?? '';
  const step = file === '' ? 'file' : asked;
  const [toldOf, setToldOf] = useState<Record<string, Told>>({});
  usePageTitle(t(`imports.${step}.heading`));
  return (
    <div className="imports">
      <p>
        <Link href="/imports">{t('imports.all')}</Link>
      </p>
      <Steps step={step} />
      {step === 'file' ? (
        <FileStep onUploaded={(id) => moveTo(addressOf('columns', id))} />
      ) : (
        <OfFile
          step={step}
          fileId={file}
          told={toldOf[file] ?? nothing}
          onTell={(told) => setToldOf((before) => ({ ...before, [file]: told }))}
        />
      )}
    </div>
  );
}

function Steps({ step }: { step: Step }) {
  const { t } = useTranslation();
  return (
    <ol className="steps" aria-label={t('imports.steps')}>
      {STEPS.map((each) => (
        <li key={each} aria-current={each === step ? 'step' : undefined}>
          {t(`imports.${each}.step`)}
        </li>
      ))}
    </ol>
  );
}

interface OfFileProps {
  readonly step: Step;
  readonly fileId: string;
  readonly told: Told;
  readonly onTell: (told: Told) => void;
}

function OfFile({ step, fileId, told, onTell }: OfFileProps) {
  const preview = useQuery(previewQuery(fileId, told.read));
  if (preview.isPending) return <Loading />;
  if (preview.isError) {
    return <Failure problem={preview.error} onRetry={() => void preview.refetch()} />;
  }
  const { data } = preview;
  const mapping = told.mapping ?? guessMapping(data);
  const profile = told.profile ?? data.suggested[0]?.name ?? '';
  if (step === 'check') {
    return (
      <CheckStep
        preview={data}
        choice={choiceOf(profile, mapping, data, told.read)}
        isOwn={profile === ''}
        onBack={() => moveTo(addressOf('columns', fileId))}
      />
    );
  }
  return (
    <ColumnsStep
      preview={data}
      told={{ read: told.read, profile, mapping }}
      onTell={onTell}
      onNext={() => moveTo(addressOf('check', fileId))}
    />
  );
}

function choiceOf(
  profile: string,
  mapping: Mapping,
  { columns }: Preview,
  read: ReadChoice,
): ProfileChoice {
  return profile === '' ? { definition: definitionOf(mapping, columns, read) } : { profile };
}
