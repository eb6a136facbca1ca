import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';

type UnitCoverage = components['schemas']['UnitCoverageDto'];

/** A unit that has owed this many reports since its last one has fallen silent. */
const SILENT_MISSING_MIN = 2;

const missingOf = ({ expected, reported }: UnitCoverage): number => expected - reported;

/** Which units have reported and which have not, for those who read what these units report. */
export function UnitCoverageTable({ units }: { units: readonly UnitCoverage[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (units.length === 0) return null;
  const ordered = [...units].sort((a, b) => missingOf(b) - missingOf(a));
  const missing = units.filter((unit) => missingOf(unit) > 0).length;
  return (
    <Details summary={t('coverage.units', { count: missing })}>
      <p>{t('coverage.known')}</p>
      <Table caption={t('coverage.unitsCaption')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('coverage.unit')}</th>
            <th scope="col">{t('coverage.reported')}</th>
            <th scope="col">{t('coverage.last')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                {unit.name}
                {missingOf(unit) >= SILENT_MISSING_MIN && (
                  <strong className="standing">
                    {t('coverage.missing', { count: missingOf(unit) })}
                  </strong>
                )}
              </th>
              <td>
                {t('coverage.of', {
                  reported: formatCount(unit.reported, language),
                  expected: formatCount(unit.expected, language),
                })}
              </td>
              <td>{unit.lastReportedFrom ?? t('coverage.never')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Details>
  );
}
