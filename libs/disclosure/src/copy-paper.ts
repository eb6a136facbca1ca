import {
  disclosureFieldWords,
  disclosureGroundWords,
  disclosureKindWords,
  type DisclosureGround,
  type Language,
} from '#domain';
import type { Paper, PaperBlock } from '#documents';
import type { StoredDisclosure } from './disclosure.row.js';
import type { ToldIncident } from './told-incident.js';

/** A document is handed out in the language that it was kept in. */
const LANGUAGE = 'sv';

const RESTRICTED =
  'Behandlingen av den här händelsen är begränsad (GDPR artikel 18). Text, tid och plats är därför inte med.';

/** What a copy is made of. */
export interface CopyParts {
  readonly disclosure: StoredDisclosure;
  readonly incidents: readonly ToldIncident[];
  /** Of each incident whether its processing is restricted: its words, time and place are not in it. */
  readonly restricted: readonly boolean[];
  readonly grounds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly isDraft: boolean;
}

/** The masked copy (maskad kopia): every part that was tried, and of what is masked only the ground. */
export function copyPaper(parts: CopyParts): Paper {
  const { disclosure, incidents, restricted, grounds, date, isDraft } = parts;
  const reference = disclosure.designation ?? '';
  return {
    ...{ language: LANGUAGE, authority: disclosure.organisationName, date, reference },
    title: isDraft ? 'Utkast till kopia' : 'Kopia av handling',
    particulars: [
      ['Datum', date],
      ['Diarienummer', reference],
      ['Begäran', disclosureKindWords[disclosure.kind][LANGUAGE]],
    ],
    blocks: [
      ...intro(isDraft, grounds.length > 0),
      ...incidents.flatMap((incident, index) => [
        ...incidentBlocks(incident, index),
        ...(restricted[index] ? [said(RESTRICTED)] : []),
      ]),
      ...groundBlocks(grounds),
    ],
  };
}

const said = (text: string): PaperBlock => ({ kind: 'paragraph', line: [{ text }] });

function intro(isDraft: boolean, isMasked: boolean): PaperBlock[] {
  return [
    ...(isDraft
      ? [said('Det här är ett utkast. Det är inte beslutat och får inte lämnas ut.')]
      : []),
    ...(isMasked
      ? [said('Uppgifter som omfattas av sekretess är borttagna. Där står grunden i stället.')]
      : []),
  ];
}

function incidentBlocks(incident: ToldIncident, index: number): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: `Händelse ${index + 1}` },
    {
      kind: 'table',
      head: ['Uppgift', 'Innehåll'],
      rows: incident.map(({ field, parts }) => [
        [{ text: disclosureFieldWords[field][LANGUAGE] }],
        parts,
      ]),
    },
  ];
}

/** What each ground protects, where its words are known. */
export function groundLine(ground: string, language: Language = LANGUAGE): string {
  const words = Object.hasOwn(disclosureGroundWords, ground)
    ? disclosureGroundWords[ground as DisclosureGround]
    : undefined;
  return words === undefined ? ground : `${ground}: ${words[language]}`;
}

function groundBlocks(grounds: readonly string[]): PaperBlock[] {
  if (grounds.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Grunder' },
    {
      kind: 'list',
      items: grounds.map((ground) => [{ text: groundLine(ground) }]),
    },
    said('OSL är offentlighets- och sekretesslagen (2009:400).'),
  ];
}
