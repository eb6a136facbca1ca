import { registerLines, registerParties } from '#domain';
import { PencilIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { CaseNumberForm } from './case-number-form.js';
import type { RegisterEntry } from './register-queries.js';

interface RegisterTableProps {
  readonly items: readonly RegisterEntry[];
  readonly mayWrite: boolean;
  /** Whether there is a page of incidents to go to. */
  readonly mayFollow: boolean;
}

/** The entries, the last number first; the number of a case is written in its row. */
export function RegisterTable({ items, mayWrite, mayFollow }: RegisterTableProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const hasSeveral = new Set(items.map(({ organisationId }) => organisationId)).size > 1;
  const hasLinks = mayFollow && items.some(({ incidentId }) => incidentId !== null);
  return (
    <Table caption={t('register.caption')} className="register-table card-table">
      <thead>
        <tr>
          <th scope="col">{t('register.designation')}</th>
          <th scope="col">{t('register.date')}</th>
          <th scope="col">{t('register.line')}</th>
          <th scope="col">{t('register.party')}</th>
          {hasSeveral && <th scope="col">{t('register.organisation')}</th>}
          <th scope="col">{t('register.dnr')}</th>
          {hasLinks && <th scope="col">{t('register.incident')}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">{entry.designation}</th>
            <td data-what={t('register.date')}>{entry.date}</td>
            <td data-what={t('register.line')}>{registerLines[entry.line][language]}</td>
            <td data-what={t('register.party')}>
              {entry.party ? registerParties[entry.party][language] : '–'}
            </td>
            {hasSeveral && (
              <td data-what={t('register.organisation')}>
                {entry.organisationName ?? t('register.nobody')}
              </td>
            )}
            <td data-what={t('register.dnr')}>
              <CaseNumber entry={entry} mayWrite={mayWrite} />
            </td>
            {hasLinks && (
              <td data-what={t('register.incident')}>
                {entry.incidentId && (
                  <Link
                    href={`/incidents/${entry.incidentId}`}
                    aria-label={t('register.openNamed', { designation: entry.designation })}
                  >
                    {t('register.open')}
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What the case is called, and where one may, a form to say so. The focus comes back to where it was. */
function CaseNumber({ entry, mayWrite }: { entry: RegisterEntry; mayWrite: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The button is there again only when the form has gone, which may take longer than to the next frame.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <CaseNumberForm entry={entry} onClose={() => setOpen(false)} />;
  return (
    <div className="register-case">
      <span>{entry.dnr ?? t('register.without')}</span>
      {mayWrite && (
        <Button
          ref={opener}
          variant="quiet"
          aria-label={t(entry.dnr === null ? 'register.writeNamed' : 'register.changeNamed', {
            designation: entry.designation,
          })}
          onClick={() => setOpen(true)}
        >
          <PencilIcon aria-hidden fontSize="1.25rem" />
          {t(entry.dnr === null ? 'register.write' : 'register.change')}
        </Button>
      )}
    </div>
  );
}
