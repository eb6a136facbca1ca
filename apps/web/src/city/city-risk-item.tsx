import { riskMoveWords, type RiskMove } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { FocusAreaIcon } from '../picture/focus-area-icon.js';
import { areaName, levelText, valuesText } from '../risks/risk-words.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import type { CityRisk, CityRiskLink, CityRiskSeen, RiskPair } from './city-queries.js';
import { pairsApart, pairsTogether } from './risk-pairs.js';

interface CityRiskItemProps {
  readonly risk: CityRisk;
  readonly risks: readonly CityRisk[];
  readonly links: readonly CityRiskLink[];
  readonly isBusy: boolean;
  /** @param text what is told when it is done. */
  readonly onSay: (pairs: RiskPair[], text: string) => void;
}

/** One risk: how high and how low it is seen, by whom, and the way to say that it is another, or the same as another. */
export function CityRiskItem({ risk, risks, links, isBusy, onSay }: CityRiskItemProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { id, title, focusArea, values, seenBy, highest, lowest } = risk;
  const apart = (seen: CityRiskSeen): void =>
    onSay(
      pairsApart(risk, seen.riskId, links),
      t('city.risks.isApart', { title: seen.title, organisation: seen.organisationName }),
    );
  return (
    <li id={`risk-${id}`} className="city-risk">
      <h4>{title}</h4>
      <p className="city-facts">
        <span>
          <FocusAreaIcon code={focusArea} /> {areaName(focusArea, language)}
        </span>
        <strong>
          {highest === null
            ? t('city.risks.unrated')
            : t('city.risks.level', { level: levelText(highest, language) })}
        </strong>
        {lowest !== null && lowest !== highest && (
          <span>{t('city.risks.lowest', { level: levelText(lowest, language) })}</span>
        )}
        {values.length > 0 && <span className="muted">{valuesText(values, language)}</span>}
      </p>
      <ul className="city-seen">
        {seenBy.map((seen) => (
          <li key={seen.riskId}>
            <span>
              <strong>{seen.organisationName}</strong>
              {seen.title !== title && <>: {seen.title}</>}{' '}
              <span className="muted">
                {seen.level === null
                  ? t('city.risks.unrated')
                  : `${seen.likelihood} × ${seen.consequence} = ${seen.level}`}
                {seen.move !== null &&
                  `, ${riskMoveWords[seen.move as RiskMove][language].toLowerCase()}`}
              </span>
            </span>
            {seenBy.length > 1 && (
              <Button variant="quiet" busy={isBusy} onClick={() => apart(seen)}>
                {t('city.risks.notSame')}
                <span className="visually-hidden">
                  : {seen.organisationName}, {seen.title}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {risks.length > 1 && <SameAs {...{ risk, risks, links, isBusy, onSay }} />}
    </li>
  );
}

/** Those of the same focus area first: they are the likelier ones. */
function SameAs({ risk, risks, links, isBusy, onSay }: CityRiskItemProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const others = risks.filter(({ id }) => id !== risk.id);
  const isNear = ({ focusArea }: CityRisk): boolean => focusArea === risk.focusArea;
  const groups = [
    [areaName(risk.focusArea, language), others.filter(isNear)],
    [t('city.risks.otherAreas'), others.filter((other) => !isNear(other))],
  ] as const;
  const other = others.find(({ id }) => id === chosen);
  return (
    <Details
      summary={
        <>
          {t('city.risks.same')}
          <span className="visually-hidden">: {risk.title}</span>
        </>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      {isOpen && (
        <div className="city-same">
          <Select
            id={`same-${risk.id}`}
            label={t('city.risks.sameAs', { title: risk.title })}
            value={chosen}
            onChange={setChosen}
          >
            <option value="">{t('city.risks.choose')}</option>
            {groups.map(
              ([name, group]) =>
                group.length > 0 && (
                  <optgroup key={name} label={name}>
                    {group.map(({ id, title, seenBy }) => (
                      <option key={id} value={id}>
                        {title} ({seenBy.map((seen) => seen.organisationName).join(', ')})
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
          </Select>
          <Button
            busy={isBusy}
            disabled={other === undefined}
            onClick={() =>
              other &&
              onSay(
                pairsTogether(risk, other, links),
                t('city.risks.isSame', { one: risk.title, other: other.title }),
              )
            }
          >
            {t('city.risks.sameNow')}
          </Button>
        </div>
      )}
    </Details>
  );
}
