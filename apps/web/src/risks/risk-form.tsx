import { focusAreas, type FocusAreaCode } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { areasQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { addressOf, firstArea } from '../picture/area-list.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { beginRisk, judgeRisk, type Judgement, type Risk, type Risks } from './risk-queries.js';
import { RiskFields, StatusField } from './risk-fields.js';
import { emptyJudgement, silentJudgement } from './written-risk.js';

interface RiskFormProps {
  /** For a new one: the authorities that one may judge for. */
  readonly register?: Risks;
  /** The one to judge anew; absent, a new one. */
  readonly risk?: Risk;
  readonly onKept: (risk: Risk) => void | Promise<void>;
  readonly onLeave: () => void;
}

/** Begins a risk, or judges one anew. */
export function RiskForm({ register, risk, onKept, onLeave }: RiskFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const organisations = register?.organisations ?? [];
  const [organisationId, setOrganisation] = useState(organisations[0]?.id ?? '');
  const [area, setArea] = useState<string | null>(null);
  const queries = useQueryClient();
  const { data: areas = [] } = useQuery(areasQuery);
  const [judgement, setJudgement] = useState(() => emptyJudgement(risk));
  const [attempt, setAttempt] = useState(0);
  const [id] = useState(() => risk?.id ?? crypto.randomUUID());
  const first = firstArea(areas);
  const own = organisations.find((each) => each.id === organisationId)?.area;
  const chosen = area ?? own ?? (first ? addressOf(first) : '');
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  /** Whoever is quick sends before the areas have come, which may tell which one it is. */
  const whenChosen = async (): Promise<string> => {
    if (chosen !== '') return chosen;
    const found = firstArea(await queries.ensureQueryData(areasQuery));
    return found ? addressOf(found) : '';
  };
  const keep = useMutation({
    mutationFn: async () => {
      const kept =
        judgement.focusArea === 'protective_security' ? silentJudgement(judgement) : judgement;
      return risk
        ? judgeRisk(id, risk.revision, kept)
        : beginRisk({ id, organisationId, area: await whenChosen(), judgement: kept });
    },
    onSuccess: (kept) => onKept(kept),
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  const errors = errorsOf(keep.error, t).map(({ field, text }): FormError => ({
    field: `risk-${field === 'part-heading' ? 'focusArea' : field.replace(/^judgement\./, '')}`,
    text,
  }));
  const errorAt = (field: string) => errors.find((each) => each.field === `risk-${field}`)?.text;
  const write = (changed: Partial<Judgement>): void => setJudgement({ ...judgement, ...changed });
  return (
    <form ref={form} className="risk-form" noValidate onSubmit={submit}>
      <h2>{t(risk ? 'risks.judgeHeading' : 'risks.addHeading')}</h2>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <OrganisationSelect {...{ organisations, organisationId }} onChoose={setOrganisation} />
      {!risk && <AreaCombobox areas={areas} chosen={chosen} onChoose={setArea} />}
      <AreaSelect focusArea={judgement.focusArea} onChoose={(focusArea) => write({ focusArea })} />
      <YearSelect
        year={judgement.year}
        error={errorAt('year')}
        onChoose={(year) => write({ year })}
      />
      {judgement.focusArea === 'protective_security' ? (
        <StatusField {...{ judgement, write, errorAt }} />
      ) : (
        <RiskFields {...{ judgement, write, errorAt }} />
      )}
      <div className="risk-actions">
        <Button type="submit" variant="primary" busy={keep.isPending}>
          {t(risk ? 'risks.keepJudgement' : 'risks.keep')}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          {t('risks.leave')}
        </Button>
      </div>
    </form>
  );
}

interface OrganisationSelectProps {
  readonly organisations: Risks['organisations'];
  readonly organisationId: string;
  readonly onChoose: (id: string) => void;
}

/** Asked only of those who judge for more than one. */
function OrganisationSelect({ organisations, organisationId, onChoose }: OrganisationSelectProps) {
  const { t } = useTranslation();
  if (organisations.length < 2) return null;
  return (
    <Select
      id="risk-organisationId"
      label={t('risks.filter.organisation')}
      value={organisationId}
      onChange={onChoose}
    >
      {organisations.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </Select>
  );
}

interface AreaSelectProps {
  readonly focusArea: FocusAreaCode;
  readonly onChoose: (focusArea: FocusAreaCode) => void;
}

function AreaSelect({ focusArea, onChoose }: AreaSelectProps) {
  const { t, i18n } = useTranslation();
  return (
    <Select
      id="risk-focusArea"
      label={t('risks.field.focusArea')}
      value={focusArea}
      onChange={(code) => onChoose(code as FocusAreaCode)}
    >
      {focusAreas.map(({ code, names }) => (
        <option key={code} value={code}>
          {names[languageOf(i18n)]}
        </option>
      ))}
    </Select>
  );
}

interface YearSelectProps {
  readonly year: number;
  readonly error: string | undefined;
  readonly onChoose: (year: number) => void;
}

/** The running year and the one before it, which is what one writes in January. */
function YearSelect({ year, error, onChoose }: YearSelectProps) {
  const { t } = useTranslation();
  const running = new Date().getFullYear();
  const years = [...new Set([running, running - 1, year])].sort((a, b) => b - a);
  return (
    <Select
      id="risk-year"
      label={t('risks.field.year')}
      hint={t('risks.hint.year')}
      error={error}
      value={String(year)}
      onChange={(value) => onChoose(Number(value))}
    >
      {years.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </Select>
  );
}
