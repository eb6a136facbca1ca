import {
  monthsLater,
  periodText,
  restsOnKind,
  tertialOf,
  yearPeriod,
  type Period,
  type PictureKind,
} from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import type { Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { addressOf, firstArea } from '../picture/area-list.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { BeginGround } from './begin-ground.js';
import { beginPicture, PICTURES_KEY, type Pictures } from './picture-queries.js';

const MONTHS_PER_YEAR = 12;
const MONTHS_PER_TERTIAL = 4;
/** How many years back a picture can be begun of from the list. */
const YEARS = 4;

/** What the server can find wrong in what it rests on; everything else is said at the period. */
const GROUND_FIELDS = ['restsOnEditionId', 'restsOnReason'];

/** Twelve months or a tertial, by the month they begin with. */
interface Choice {
  readonly months: 12 | 4;
  readonly from: string;
}

const periodOf = ({ from, months }: Choice): Period => ({ from, to: monthsLater(from, months) });

interface BeginFormProps {
  /** The municipality's own is begun from its collection. */
  readonly kind: Exclude<PictureKind, 'city'>;
  readonly pictures: Pictures;
}

/** Begins one of a kind: of what, of when and resting on what. The year that has just ended is suggested. */
export function BeginForm({ kind, pictures }: BeginFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const { organisations, suggested } = pictures;
  const [organisationId, setOrganisation] = useState(organisations[0]!.id);
  const own = organisations.find(({ id }) => id === organisationId)?.area ?? null;
  const { areas, chosen, setArea, whenChosen } = useChosenArea(own);
  const [choice, setChoice] = useState<Choice>({ months: MONTHS_PER_YEAR, from: suggested.from });
  const [attempt, setAttempt] = useState(0);
  const { ground, ...resting } = useGround({ kind, pictures, organisationId });
  const begin = useMutation({
    mutationFn: async () => {
      const { from, to } = periodOf(choice);
      const dates = { from: `${from}-01`, to: `${to}-01` };
      // What rests on a version is of the same area.
      const of = { kind, organisationId, area: ground?.area ?? (await whenChosen()), ...dates };
      const restsOn = ground ? { restsOnEditionId: ground.id } : { restsOnReason: resting.reason };
      return beginPicture(kind === 'picture' ? of : { ...of, ...restsOn });
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: PICTURES_KEY });
      moveTo(`/pictures/${id}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    begin.mutate();
  };
  const period = periodText(periodOf(choice), language);
  const errors = tied(begin.error, t);
  const at = (field: string) => errorAt(errors, field);
  return (
    <form className="pictures-form" noValidate onSubmit={submit}>
      <h2>{t('pictures.begin.heading', { context: kind })}</h2>
      <ErrorSummary
        heading={t('pictures.begin.problem', { context: kind })}
        errors={errors}
        attempt={attempt}
      />
      <Organisations
        {...{ organisations, organisationId }}
        error={at('begin-organisation')}
        onChoose={setOrganisation}
      />
      {kind !== 'picture' && (
        <BeginGround
          {...{ kind, ...resting }}
          error={errors.find(({ field }) => GROUND_FIELDS.includes(field))?.text}
        />
      )}
      {!ground && (
        <AreaCombobox
          id="begin-area"
          areas={areas}
          chosen={chosen}
          error={at('begin-area')}
          onChoose={setArea}
        />
      )}
      <Months {...{ choice, suggested, language, at }} onChange={setChoice} />
      <p>{t('pictures.begin.chosen', { context: kind, period })}</p>
      <Button type="submit" variant="primary" busy={begin.isPending}>
        {t('pictures.begin.submit', { context: kind })}
      </Button>
    </form>
  );
}

/** The area that is chosen: the authority's own, or the first there is, until another is. */
function useChosenArea(own: string | null) {
  const queries = useQueryClient();
  const { data: areas = [] } = useQuery(areasQuery);
  const [area, setArea] = useState<string | null>(null);
  const first = firstArea(areas);
  const chosen = area ?? own ?? (first ? addressOf(first) : '');
  /** Whoever is quick begins before the areas have come, which may tell which one it is. */
  const whenChosen = async (): Promise<string> => {
    if (chosen !== '') return chosen;
    const found = firstArea(await queries.ensureQueryData(areasQuery));
    return found ? addressOf(found) : '';
  };
  return { areas, chosen, setArea, whenChosen };
}

/** The decided versions that can be rested on, the one that is chosen, and why where none is. */
function useGround({
  kind,
  pictures,
  organisationId,
}: BeginFormProps & { organisationId: string }) {
  const [picked, pick] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const grounds = pictures.grounds.filter(
    (each) => each.kind === restsOnKind[kind] && each.organisationId === organisationId,
  );
  const groundId = picked ?? grounds[0]?.id ?? '';
  const ground = grounds.find(({ id }) => id === groundId);
  return { grounds, groundId, ground, reason, onPick: pick, onReason: setReason };
}

interface OrganisationsProps {
  readonly organisations: Pictures['organisations'];
  readonly organisationId: string;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Whose it is, for whoever makes those of several authorities. */
function Organisations({ organisations, organisationId, error, onChoose }: OrganisationsProps) {
  const { t } = useTranslation();
  if (organisations.length < 2) return null;
  return (
    <Select
      id="begin-organisation"
      label={t('pictures.organisation')}
      value={organisationId}
      error={error}
      onChange={onChoose}
    >
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const tied = (problem: unknown, t: (key: string) => string): FormError[] =>
  errorsOf(problem, t).map((error) => ({ ...error, field: fieldOf(problem, error.field) }));

/** Where each thing that can be wrong is put right: a picture that is there already, in its months. */
function fieldOf(problem: unknown, path: string): string {
  if (GROUND_FIELDS.includes(path)) return path;
  if (path === 'organisationId') return 'begin-organisation';
  if (path === 'area') return 'begin-area';
  if (path === 'to') return 'begin-months';
  const code = problem instanceof ApiProblem ? problem.code : '';
  if (code === 'AREA_UNKNOWN' || code === 'AREA_CODE_AMBIGUOUS') return 'begin-area';
  return 'begin-from';
}

interface MonthsProps {
  readonly choice: Choice;
  readonly suggested: Period;
  readonly language: Language;
  /** What is said at a field. */
  readonly at: (field: string) => string | undefined;
  readonly onChange: (choice: Choice) => void;
}

/** How long, and from which month: any month of some years for twelve months, three of each year for a tertial. */
function Months({ choice, suggested, language, at, onChange }: MonthsProps) {
  const { t } = useTranslation();
  const starts = useMemo(() => {
    const last = monthsLater(suggested.from, 2 * MONTHS_PER_YEAR);
    const all = Array.from({ length: YEARS * MONTHS_PER_YEAR }, (_, back) =>
      monthsLater(last, -1 - back),
    );
    return all.filter(
      (from) =>
        choice.months === MONTHS_PER_YEAR ||
        tertialOf({ from, to: monthsLater(from, MONTHS_PER_TERTIAL) }) !== null,
    );
  }, [choice.months, suggested.from]);
  const lengthen = (months: string): void =>
    onChange(
      months === String(MONTHS_PER_TERTIAL)
        ? { months: MONTHS_PER_TERTIAL, from: suggested.to }
        : { months: MONTHS_PER_YEAR, from: suggested.from },
    );
  const month = (from: string): string => periodText({ from, to: monthsLater(from, 1) }, language);
  return (
    <>
      <Select
        id="begin-months"
        error={at('begin-months')}
        label={t('pictures.begin.length')}
        value={String(choice.months)}
        onChange={lengthen}
      >
        <option value={MONTHS_PER_YEAR}>{t('pictures.begin.year')}</option>
        <option value={MONTHS_PER_TERTIAL}>{t('pictures.begin.tertial')}</option>
      </Select>
      <Select
        id="begin-from"
        error={at('begin-from')}
        label={t('pictures.begin.from')}
        value={choice.from}
        hint={t('pictures.begin.suggested', {
          year: periodText(yearPeriod(Number(suggested.from.slice(0, 4))), language),
        })}
        onChange={(from) => onChange({ ...choice, from })}
      >
        {starts.map((from) => (
          <option key={from} value={from}>
            {month(from)}
          </option>
        ))}
      </Select>
    </>
  );
}
