import {
  BEFORE_AFTER_METHOD,
  countsKinds,
  evidenceFigures,
  monthsLater,
  periodText,
  pictureFigures,
  problemFocusAreas,
  STAFF_THREATS_METHOD,
  STATISTICS_BESIDE_METHOD,
  suggestedPeriod,
  TOP_PLACES_METHOD,
  type EvidenceFigure,
  type FocusAreaCode,
} from '#domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { CategoryCombobox } from '../imports/category-combobox.js';
import { categoryChoices } from '../imports/category-list.js';
import { formatDate } from '../format/numbers.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { FigureTable } from './evidence-item.js';
import { EvidenceValues } from './evidence-values.js';
import { focusAreaName } from './field-words.js';
import {
  freezeFigure,
  lookAtFigure,
  type EvidenceData,
  type FreezeWish,
  type ProblemData,
} from './problem-queries.js';

interface EvidenceFormProps {
  readonly data: ProblemData;
  readonly onAdded: (evidence: EvidenceData) => void;
  readonly onCancel: () => void;
}

const MONTH = 'YYYY-MM'.length;
/** How many months back a figure can begin in the list. */
const MONTHS_BACK = 60;
const EVERYTHING = '';

/** What is asked for, as the form holds it. */
interface Asked {
  readonly figure: EvidenceFigure;
  /** Months, both included. */
  readonly from: string;
  readonly last: string;
  /** Empty: all of them. */
  readonly focusArea: string;
  readonly category: string;
  /** For before and after: what it is held against; empty for its own past alone. */
  readonly control: string;
}

/** The year that has just ended. Threats against staff are protected: they have a figure of their own. */
function firstAsked({ focusArea }: ProblemData, thisMonth: string): Asked {
  const ended = suggestedPeriod(thisMonth);
  return {
    ...{ figure: evidenceFigures[0], from: ended.from, last: monthsLater(ended.to, -1) },
    focusArea: focusArea === 'threats_staff' ? EVERYTHING : focusArea,
    ...{ category: '', control: '' },
  };
}

const wishOf = ({ figure, from, last, focusArea, category, control }: Asked): FreezeWish => ({
  ...{ figure, from: `${from}-01`, to: `${monthsLater(last, 1)}-01` },
  focusArea: focusArea === EVERYTHING ? [] : [focusArea as FocusAreaCode],
  category: category === '' ? [] : [category],
  ...(figure === BEFORE_AFTER_METHOD && control !== '' && { control }),
});

/** Which figure to freeze: one looks at it first. The server counts it anew. */
export function FigureForm({ data, onAdded, onCancel }: EvidenceFormProps) {
  const { t } = useTranslation();
  const thisMonth = formatDate(Date.now()).slice(0, MONTH);
  const [asked, setAsked] = useState(() => firstAsked(data, thisMonth));
  const [attempt, setAttempt] = useState(0);
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onError = (): void => setAttempt((count) => count + 1);
  const [alike, setAlike] = useState<readonly AlikeArea[]>([]);
  const look = useMutation({
    ...{ mutationFn: () => lookAtFigure(data.id, wishOf(asked)), onError },
    onSuccess: ({ figure, values }) => {
      // Areas that have as many incidents are known once one has looked; the one that is chosen is among them no more.
      if (figure === BEFORE_AFTER_METHOD && asked.control === '') {
        setAlike((values as unknown as { readonly alike: readonly AlikeArea[] }).alike);
      }
    },
  });
  const freeze = useMutation({
    ...{ mutationFn: () => freezeFigure(data.id, wishOf(asked)), onError },
    onSuccess: ({ evidence }) => onAdded(evidence),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look.mutate();
  };
  const change = (changed: Partial<Asked>): void => {
    setAsked({ ...asked, ...changed });
    // What is shown is what is frozen.
    look.reset();
  };
  return (
    <form className="problem-form" noValidate onSubmit={submit}>
      <h3 ref={first} tabIndex={-1}>
        {t('problems.freezeFigure')}
      </h3>
      <ErrorSummary
        heading={t('problems.formProblem')}
        errors={errorsOf(look.error ?? freeze.error, t)}
        attempt={attempt}
      />
      <AskedFields {...{ asked, thisMonth, change, alike }} />
      <p className="muted">{t(countedText(asked.figure), { area: data.areaName })}</p>
      <div role="status">
        {look.data && <FigureTable frozen={look.data} today={null} />}
        {look.data && <EvidenceValues frozen={look.data} today={null} area={data.areaName} />}
      </div>
      <div className="problem-actions">
        <Button type="submit" busy={look.isPending}>
          {t('problems.look')}
        </Button>
        {look.data && (
          <Button variant="primary" busy={freeze.isPending} onClick={() => freeze.mutate()}>
            {t('problems.freeze')}
          </Button>
        )}
        <Button variant="quiet" onClick={onCancel}>
          {t('problems.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface AlikeArea {
  readonly area: string;
  readonly name: string;
}

/** What is counted, and of whom: figures that differ between readers say so. */
function countedText(figure: EvidenceFigure): string {
  if (figure === STAFF_THREATS_METHOD) return 'problems.countedThreats';
  if (figure === TOP_PLACES_METHOD) return 'problems.countedPlaces';
  return figure === STATISTICS_BESIDE_METHOD ? 'problems.countedOthers' : 'problems.counted';
}

interface AskedFieldsProps {
  readonly alike: readonly AlikeArea[];
  readonly asked: Asked;
  readonly thisMonth: string;
  readonly change: (changed: Partial<Asked>) => void;
}

/** Which figure, of which months, and of which incidents. */
function AskedFields({ asked, thisMonth, change, alike }: AskedFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const months = Array.from({ length: MONTHS_BACK }, (_, at) => monthsLater(thisMonth, -at));
  const options = months.map((month) => (
    <option key={month} value={month}>
      {periodText({ from: month, to: monthsLater(month, 1) }, language)}
    </option>
  ));
  return (
    <>
      <Select
        id="figure"
        label={t('problems.figure')}
        value={asked.figure}
        onChange={(figure) => change({ figure: figure as EvidenceFigure })}
      >
        {evidenceFigures.map((each) => (
          <option key={each} value={each}>
            {pictureFigures[each][language]}
          </option>
        ))}
      </Select>
      <Select
        id="from"
        label={t('problems.from')}
        value={asked.from}
        onChange={(from) => change({ from })}
      >
        {options}
      </Select>
      <Select
        id="to"
        label={t('problems.to')}
        value={asked.last}
        onChange={(last) => change({ last })}
      >
        {options}
      </Select>
      <CountedFields {...{ asked, change }} />
      {asked.figure === BEFORE_AFTER_METHOD && <ControlField {...{ asked, change, alike }} />}
    </>
  );
}

/** Of which incidents, where any are counted. */
function CountedFields({ asked, change }: Pick<AskedFieldsProps, 'asked' | 'change'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data: categories } = useQuery(categoriesQuery);
  if (!countsKinds(asked.figure)) return null;
  return (
    <>
      <Select
        id="focusArea"
        label={t('problems.focusArea')}
        value={asked.focusArea}
        onChange={(focusArea) => change({ focusArea })}
      >
        <option value={EVERYTHING}>{t('problems.allFocusAreas')}</option>
        {problemFocusAreas.map((code) => (
          <option key={code} value={code}>
            {focusAreaName(code, language)}
          </option>
        ))}
      </Select>
      {categories && (
        <CategoryCombobox
          id="category"
          label={t('problems.category')}
          choices={categoryChoices(categories.items, language)}
          chosen={asked.category}
          onChoose={(category) => change({ category })}
        />
      )}
    </>
  );
}

/** What before and after are held against. */
function ControlField({ asked, change, alike }: Omit<AskedFieldsProps, 'thisMonth'>) {
  const { t } = useTranslation();
  return (
    <Select
      id="control"
      label={t('problems.control')}
      hint={t('problems.controlHint')}
      value={asked.control}
      onChange={(control) => change({ control })}
    >
      <option value="">{t('problems.noControl')}</option>
      {alike.map(({ area, name }) => (
        <option key={area} value={area}>
          {name}
        </option>
      ))}
    </Select>
  );
}
