import { PhoneIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instanceQuery } from '../api/queries.js';
import { Button } from '../ui/button.js';

interface EmergencyNumber {
  readonly name: string;
  readonly number: string;
}

/** Stands first whatever the municipality has set. */
const ALARM = '112';

/** The municipality's own numbers, where it has set some. */
function numbersOf(instance: unknown): readonly EmergencyNumber[] {
  const numbers: unknown =
    typeof instance === 'object' && instance !== null
      ? Reflect.get(instance, 'emergencyNumbers')
      : undefined;
  if (!Array.isArray(numbers)) return [];
  return numbers.flatMap((each: Partial<EmergencyNumber & { label: string }>) => {
    const name = each.name ?? each.label;
    const isMore = name && each.number && each.number.trim() !== ALARM;
    return isMore ? [{ name, number: each.number }] : [];
  });
}

/** Before anything is asked of somebody who may be in danger: whom to call. */
export function DangerStep({ onSafe }: { onSafe: () => void }) {
  const { t } = useTranslation();
  const instance = useQuery(instanceQuery);
  return (
    <div className="report-step">
      <h1>{t('report.danger.heading')}</h1>
      <ul className="call-list">
        <li>
          <a className="call call-emergency" href={`tel:${ALARM}`}>
            <PhoneIcon aria-hidden fontSize="2rem" />
            <span>{t('report.danger.call112')}</span>
          </a>
        </li>
        {numbersOf(instance.data).map(({ name, number }) => (
          <li key={number}>
            <a className="call" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
              <PhoneIcon aria-hidden fontSize="1.5rem" />
              <span>{t('report.danger.call', { name, number })}</span>
            </a>
          </li>
        ))}
      </ul>
      <Button variant="primary" wide onClick={onSafe}>
        {t('report.danger.safe')}
      </Button>
      <p className="report-aside">{t('report.danger.help')}</p>
    </div>
  );
}
