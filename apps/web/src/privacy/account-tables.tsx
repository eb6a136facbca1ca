import { roleNames } from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { AccountData } from '../rights/rights-queries.js';
import { Table } from '../ui/table.js';

const day = (time: string): string => formatDate(Date.parse(time));

interface AccountTablesProps {
  readonly account: AccountData;
  /** Of its headings. */
  readonly level: 2 | 4;
}

/** What is held of somebody as a user. */
export function AccountTables({ account, level }: AccountTablesProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const Heading = `h${level}` as const;
  const facts: readonly [string, ReactNode][] = [
    ['name', account.name],
    ['email', account.email],
    ['code', account.code],
    ['unit', account.unit],
    ['created', day(account.createdAt)],
    ['notices', account.notices],
    ['quiet', account.quietReports],
  ];
  return (
    <>
      <Heading>{t('myData.account')}</Heading>
      <dl className="rights-facts">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`myData.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Heading>{t('myData.roles')}</Heading>
      <Rows
        name="roles"
        columns={['role', 'place', 'from', 'to']}
        rows={account.roles.map(({ role, organisation, unit, from, to }) => [
          roleNames[role][language],
          [unit, organisation].filter(Boolean).join(', ') || t('account.everywhere'),
          from,
          to ?? '–',
        ])}
      />
      <Heading>{t('myData.sessions')}</Heading>
      <Rows
        name="sessions"
        columns={['device', 'opened', 'lastSeen']}
        rows={account.sessions.map(({ device, openedAt, lastSeenAt }) => [
          device,
          day(openedAt),
          day(lastSeenAt),
        ])}
      />
      <Heading>{t('myData.tokens')}</Heading>
      <Rows
        name="tokens"
        columns={['name', 'created', 'to']}
        rows={account.tokens.map(({ name, createdAt, expiresAt }) => [
          name,
          day(createdAt),
          day(expiresAt),
        ])}
      />
      <Heading>{t('myData.reported')}</Heading>
      <Rows
        name="reported"
        columns={['reference', 'organisation', 'receivedAt']}
        rows={account.reported.map(({ reference, organisation, receivedAt }) => [
          reference,
          organisation,
          day(receivedAt),
        ])}
      />
    </>
  );
}

interface RowsProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Rows({ name, columns, rows }: RowsProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p>{t('myData.nothing')}</p>;
  return (
    <Table caption={t(`myData.${name}`)} captionHidden className="row-table rights-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`myData.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], at) => (
          <tr key={at}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
