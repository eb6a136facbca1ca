import { hitVerdicts, SECRECY_SECTION, type HitVerdict } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';
import { hitsQuery, judgeHit, type Hit } from './rights-queries.js';
import { useStep } from './use-step.js';

interface JudgeFormProps {
  readonly hit: Hit;
  readonly caseId: string;
  readonly searchId: string;
}

/** Keeps a judgement, and shows it where the finding stands: reading it anew would be another row of the log. */
function useJudging(
  { hit, caseId, searchId }: JudgeFormProps,
  section: string,
  showsOthers: boolean,
) {
  const queries = useQueryClient();
  return useStep(async (judged: HitVerdict) => {
    const wish = {
      verdict: judged,
      ...(judged === 'withheld' && { secrecySection: section }),
      ...(judged === 'same' && { showsOthers }),
    };
    await judgeHit(caseId, hit.incidentId, wish);
    queries.setQueryData(hitsQuery(caseId, searchId).queryKey, (items) =>
      items?.map((each) => (each.incidentId === hit.incidentId ? { ...each, ...wish } : each)),
    );
  });
}

/** Whether it is the person, and whether it is told. */
export function JudgeForm({ hit, caseId, searchId }: JudgeFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [verdict, setVerdict] = useState<HitVerdict | null>(hit.verdict);
  const [section, setSection] = useState(hit.secrecySection ?? '');
  const [showsOthers, setShowsOthers] = useState(hit.showsOthers);
  const [isAsked, setAsked] = useState(false);
  const isWithheld = verdict === 'withheld';
  const isWrong = isWithheld && !SECRECY_SECTION.test(section.trim());
  const save = useJudging({ hit, caseId, searchId }, section.trim(), showsOthers);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (verdict !== null && !isWrong) save.mutate(verdict);
  };
  const id = `verdict-${hit.incidentId}`;
  const problem = save.isError ? problemText(save.error, t) : undefined;
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <RadioGroup
        id={id}
        label={t('rights.hits.verdict', { reference: hit.reference })}
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
          id={`section-${hit.incidentId}`}
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
          id={`others-${hit.incidentId}`}
          label={t('rights.hits.others')}
          checked={showsOthers}
          onChange={setShowsOthers}
        />
      )}
      <div className="rights-buttons">
        <Button
          type="submit"
          busy={save.isPending}
          aria-label={`${t('rights.hits.save')} ${hit.reference}`}
        >
          {t('rights.hits.save')}
        </Button>
        <span role="status">
          {hit.verdict !== null && !save.isPending && t('rights.hits.saved')}
        </span>
      </div>
    </form>
  );
}
