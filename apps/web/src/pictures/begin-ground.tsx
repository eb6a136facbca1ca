import { periodText, type PictureKind } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-field.js';
import type { Pictures } from './picture-queries.js';

interface BeginGroundProps {
  readonly kind: PictureKind;
  readonly grounds: Pictures['grounds'];
  /** Empty for none of them. */
  readonly groundId: string;
  readonly reason: string;
  readonly error: string | undefined;
  readonly onPick: (id: string) => void;
  readonly onReason: (reason: string) => void;
}

/** The decided version that a plan or a follow-up rests on; without one, why. */
export function BeginGround({ kind, grounds, groundId, ...rest }: BeginGroundProps) {
  const { reason, error, onPick, onReason } = rest;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      {grounds.length === 0 ? (
        <p>{t('pictures.begin.noGround', { context: kind })}</p>
      ) : (
        <Select
          id="restsOnEditionId"
          label={t('pictures.begin.ground', { context: kind })}
          value={groundId}
          onChange={onPick}
        >
          {grounds.map(({ id, areaName, period, number }) => (
            <option key={id} value={id}>
              {t('editions.named', {
                area: areaName,
                period: periodText(period, language),
                number,
              })}
            </option>
          ))}
          <option value="">{t('pictures.begin.groundless')}</option>
        </Select>
      )}
      {groundId === '' && (
        <TextArea
          id="restsOnReason"
          label={t('pictures.begin.reason', { context: kind })}
          hint={t('pictures.begin.reasonHint')}
          value={reason}
          error={error}
          onChange={onReason}
        />
      )}
    </>
  );
}
