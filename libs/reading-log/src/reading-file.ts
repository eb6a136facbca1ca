import { csvLine, readingActionWords, roleNames, type Bilingual, type Language } from '#domain';
import type { ReadingDto } from './reading-log.dto.js';

const BYTE_ORDER_MARK = '\ufeff';
/** As Excel in Swedish reads it. */
const DELIMITER = ';';

const columns: readonly Bilingual[] = [
  { sv: 'Rad', en: 'Row' },
  { sv: 'Tid (UTC)', en: 'Time (UTC)' },
  { sv: 'Vem', en: 'Who' },
  { sv: 'Roll', en: 'Role' },
  { sv: 'Vad', en: 'What' },
  { sv: 'Antal händelser', en: 'Incidents' },
  { sv: 'Referenser', en: 'References' },
  { sv: 'Skäl', en: 'Reason' },
  { sv: 'Ärende', en: 'Case' },
];

export function readingFileHead(language: Language): string {
  return (
    BYTE_ORDER_MARK +
    csvLine(
      columns.map((column) => column[language]),
      DELIMITER,
    )
  );
}

export function readingFileLine(reading: ReadingDto, language: Language): string {
  const { position, occurredAt, reader, action, incidents, references } = reading;
  const values = [
    ...[position, occurredAt.toISOString(), reader === null ? null : (reader.name ?? reader.id)],
    reader?.roles.map((role) => roleNames[role][language]).join(', ') ?? null,
    ...[readingActionWords[action][language], incidents, references.join(' ')],
    ...[reading.reason, reading.caseReference],
  ];
  return csvLine(values, DELIMITER);
}
