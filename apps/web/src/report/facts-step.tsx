import { useTranslation } from 'react-i18next';
import {
  actorTypes,
  ageBands,
  channels,
  consequences,
  genders,
  influenceKinds,
  policeReportedValues,
  severityScale,
  witnessedValues,
} from '#domain';
import { languageOf } from '../i18n/language.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import type { Draft, Facts } from './draft.js';

interface FactsStepProps {
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
}

/** What helps the picture and nobody has to answer, all on one page. */
export function FactsStep({ draft, change }: FactsStepProps) {
  const { t } = useTranslation();
  return (
    <div className="report-step facts">
      <h1>{t('report.facts.heading')}</h1>
      <p>{t('report.facts.intro')}</p>
      <FactsFields {...{ draft, change }} />
    </div>
  );
}

/** The questions alone. */
export function FactsFields({ draft, change }: FactsStepProps) {
  const { t, i18n } = useTranslation();
  const { facts, kind } = draft;
  const set = (patch: Facts): void => change({ facts: { ...facts, ...patch } });
  const severities = severityScale.map(({ value, labels }) => ({
    value: String(value) as NonNullable<Facts['severity']>,
    label: labels[kind][languageOf(i18n)],
  }));
  return (
    <>
      <CodeChoice name="gender" codes={genders} facts={facts} set={set} />
      <CodeChoice name="ageBand" codes={ageBands} facts={facts} set={set} />
      <CodeChoice name="indoors" codes={['yes', 'no']} facts={facts} set={set} />
      <CodeChoice name="witnessed" codes={witnessedValues} facts={facts} set={set} />
      <CodeChoice name="policeReported" codes={policeReportedValues} facts={facts} set={set} />
      <RadioGroup
        id="severity"
        label={t('report.facts.severity')}
        choices={severities}
        value={facts.severity ?? null}
        onChange={(severity) => set({ severity })}
      />
      {kind === 'accident' && (
        <Checkbox
          id="near-miss"
          label={t('report.facts.nearMiss')}
          checked={facts.nearMiss ?? false}
          onChange={(nearMiss) => set({ nearMiss })}
        />
      )}
      {kind === 'staff_incident' && <StaffFacts facts={facts} set={set} />}
    </>
  );
}

interface PartProps {
  readonly facts: Facts;
  readonly set: (patch: Facts) => void;
}
type Coded = 'gender' | 'ageBand' | 'indoors' | 'witnessed' | 'policeReported';

function CodeChoice<Name extends Coded>({
  name,
  codes,
  facts,
  set,
}: PartProps & { name: Name; codes: readonly NonNullable<Facts[Name]>[] }) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      id={name}
      label={t(`report.facts.${name}`)}
      choices={codes.map((value) => ({ value, label: t(`report.facts.${name}_${value}`) }))}
      value={(facts[name] ?? null) as NonNullable<Facts[Name]> | null}
      onChange={(value) => set({ [name]: value })}
    />
  );
}

/** Brå's questions on undue influence, in codes: who as a role, how it came, what it led to. */
function StaffFacts({ facts, set }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const one = (name: 'influenceKind' | 'actorType' | 'channel') => {
    const codes = { influenceKind: influenceKinds, actorType: actorTypes, channel: channels }[name];
    return (
      <Details summary={t(`report.facts.${name}`)} open={facts[name] !== undefined}>
        <RadioGroup
          id={name}
          label={t(`report.facts.${name}`)}
          choices={codes.map(({ code, names }) => ({ value: code, label: names[language] }))}
          value={facts[name] ?? null}
          onChange={(value) => set({ [name]: value })}
        />
      </Details>
    );
  };
  const chosen = facts.consequences ?? [];
  return (
    <>
      {one('influenceKind')}
      {one('actorType')}
      {one('channel')}
      <Details summary={t('report.facts.consequences')} open={chosen.length > 0}>
        <fieldset className="choices">
          <legend className="ds-label">{t('report.facts.consequences')}</legend>
          {consequences.map(({ code, names }) => (
            <Checkbox
              key={code}
              id={`consequence-${code}`}
              label={names[language]}
              checked={chosen.includes(code)}
              onChange={(isChosen) =>
                set({
                  consequences: isChosen
                    ? [...chosen, code]
                    : chosen.filter((each) => each !== code),
                })
              }
            />
          ))}
        </fieldset>
      </Details>
    </>
  );
}
