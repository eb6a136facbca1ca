import { hitVerdicts, SECRECY_SECTION, type HitVerdict } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import type { Hit, Judgement } from './rights-queries.js';
import { useStep } from './use-step.js';

interface JudgeFormProps {
  /** Of what was found. */
  readonly id: string;
  /** What it is called, to whoever does not see where the form stands. */
  readonly name: string;
  readonly hit: Pick<Hit, 'pieces' | 'verdict' | 'secrecySection' | 'showsOthers'>;
  /** Keeps it, and shows it where the finding stands. */
  readonly onJudged: (judged: Judgement) => Promise<void>;
}

/** Whether it is the person, and whether it is told. */
export function JudgeForm({ id, name, hit, onJudged }: JudgeFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [verdict, setVerdict] = useState<HitVerdict | null>(hit.verdict);
  const [section, setSection] = useState(hit.secrecySection ?? '');
  const [showsOthers, setShowsOthers] = useState(hit.showsOthers);
  const [isAsked, setAsked] = useState(false);
  const isWithheld = verdict === 'withheld';
  const isWrong = isWithheld && !SECRECY_SECTION.test(section.trim());
  const save = useStep((judged: HitVerdict) =>
    onJudged({
      verdict: judged,
      ...(judged === 'withheld' && { secrecySection: section.trim() }),
      ...(judged === 'same' && { showsOthers }),
    }),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (verdict !== null && !isWrong) save.mutate(verdict);
  };
  const problem = save.isError ? problemText(save.error, t) : undefined;
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <RadioGroup
        id={`verdict-${id}`}
        label={t('rights.hits.verdict', { reference: name })}
        choices={(Object.keys(hitVerdicts) as HitVerdict[]).map((value) => ({
          value,
          label: hitVerdicts[value][language],
        }))}
        error={isAsked && verdict === null ? t('rights.hits.verdictMissing') : problem}
        value={verdict}
        onChange={setVerdict}
      />
      {isWithheld && (
        <TextField
          id={`section-${id}`}
          label={t('rights.hits.section')}
          hint={t('rights.hits.sectionHint')}
          error={isAsked && isWrong ? t('rights.hits.sectionWrong') : undefined}
          value={section}
          autoComplete="off"
          onChange={setSection}
        />
      )}
      {verdict === 'same' && hit.pieces?.some(({ whose }) => whose === 'other') && (
        <Checkbox
          id={`others-${id}`}
          label={t('rights.hits.others')}
          checked={showsOthers}
          onChange={setShowsOthers}
        />
      )}
      <div className="rights-buttons">
        <Button type="submit" busy={save.isPending} aria-label={`${t('rights.hits.save')} ${name}`}>
          {t('rights.hits.save')}
        </Button>
        <span role="status">
          {hit.verdict !== null && !save.isPending && t('rights.hits.saved')}
        </span>
      </div>
    </form>
  );
}
