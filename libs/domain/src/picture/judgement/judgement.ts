import type { FieldFault } from '../../errors/fault.js';
import type { Bilingual } from '../../errors/language.js';
import { findPersonData } from '../../text/find-person-data.js';
import { personDataKinds, type PersonDataKind, type PersonNames } from '../../text/person-data.js';
import { cleanRichText, plainText, richTextFaults, type RichText } from '../../text/rich-text.js';
import { personDataKindsOf } from '../../text/tier-with-person-data.js';
import type { SectionKind } from '../template/picture-template.js';

/** How things stand, never told by colour alone. */
export const lightWords = {
  green: { sv: 'Grönt: läget är gott', en: 'Green: all is well' },
  yellow: { sv: 'Gult: läget kräver uppmärksamhet', en: 'Yellow: it needs attention' },
  red: { sv: 'Rött: läget är allvarligt', en: 'Red: it is serious' },
} as const satisfies Record<string, Bilingual>;
export type Light = keyof typeof lightWords;
export const lights = Object.keys(lightWords) as readonly Light[];

/** How sure the judgement is. */
export const confidenceWords = {
  low: { sv: 'Låg: få eller osäkra källor', en: 'Low: few or uncertain sources' },
  medium: {
    sv: 'Medel: källorna räcker för det mesta',
    en: 'Medium: sources suffice for most of it',
  },
  high: { sv: 'Hög: flera källor säger samma sak', en: 'High: several sources say the same' },
} as const satisfies Record<string, Bilingual>;
export type Confidence = keyof typeof confidenceWords;
export const confidences = Object.keys(confidenceWords) as readonly Confidence[];

/** How far protective security has come; nothing else of it may be written here. */
export const workStatusWords = {
  not_begun: { sv: 'Inte påbörjat', en: 'Not begun' },
  under_way: { sv: 'Pågår', en: 'Under way' },
  done: { sv: 'Klart för perioden', en: 'Done for the period' },
} as const satisfies Record<string, Bilingual>;
export type WorkStatus = keyof typeof workStatusWords;
export const workStatuses = Object.keys(workStatusWords) as readonly WorkStatus[];

/**
 * The plain texts of a judgement. `why`, `sources`, `limits` and `effect` are the four questions of Brå to a picture
 * (bra.se, "Ta fram en egen lägesbild"): why this, which sources, what limits them, and what that does.
 */
export const judgementTexts = [
  'why',
  'sources',
  'limits',
  'effect',
  'lightReason',
  'womenMen',
  'told',
  'followUp',
] as const;
export type JudgementText = (typeof judgementTexts)[number];

/** What the coordinator makes of one section. Everything may be empty while it is being written. */
export interface Judgement extends Readonly<Record<JudgementText, string>> {
  readonly body: RichText;
  readonly confidence: Confidence | null;
  readonly light: Light | null;
  readonly status: WorkStatus | null;
  /** Ids of the governing documents and goals that it answers to. */
  readonly governing: readonly string[];
}

export const judgementFields = [
  'body',
  'light',
  'lightReason',
  'confidence',
  'why',
  'sources',
  'limits',
  'effect',
  'womenMen',
  'told',
  'followUp',
  'governing',
  'status',
] as const satisfies readonly (keyof Judgement)[];
export type JudgementField = (typeof judgementFields)[number];

export const emptyJudgement: Judgement = {
  body: [],
  ...{ why: '', sources: '', limits: '', effect: '' },
  ...{ lightReason: '', womenMen: '', told: '', followUp: '' },
  ...{ confidence: null, light: null, status: null, governing: [] },
};

/** Whether nothing at all stands in a field. */
export function isEmptyField(judgement: Judgement, field: JudgementField): boolean {
  const value = judgement[field];
  return value === null || value.length === 0;
}

/** The words of a field, as people read them; links have none of their own. */
export function wordsOf(judgement: Judgement, field: JudgementField): string {
  if (field === 'governing') return '';
  const value = judgement[field];
  return typeof value === 'string' ? value : value === null ? '' : plainText(value);
}

/** The judgement in its one written form, so that two of them can be held against each other. */
export function cleanJudgement(judgement: Judgement): Judgement {
  const texts = judgementTexts.map((field) => [field, judgement[field].trim()]);
  return {
    ...(Object.fromEntries(texts) as Record<JudgementText, string>),
    body: cleanRichText(judgement.body),
    ...{ confidence: judgement.confidence, light: judgement.light, status: judgement.status },
    governing: [...new Set(judgement.governing)].sort(),
  };
}

/** What in each field points out a person with some certainty. */
export function personDataIn(
  judgement: Judgement,
  names: PersonNames,
): { readonly field: JudgementField; readonly kinds: readonly PersonDataKind[] }[] {
  return (['body', ...judgementTexts] as const).flatMap((field) => {
    const kinds = personDataKindsOf(findPersonData(wordsOf(judgement, field), names));
    return kinds.length === 0 ? [] : [{ field, kinds }];
  });
}

/** Each kind once, in the order in which they are told. */
export function kindsFound(
  found: readonly { readonly kinds: readonly PersonDataKind[] }[],
): PersonDataKind[] {
  return personDataKinds.filter((kind) => found.some(({ kinds }) => kinds.includes(kind)));
}

/**
 * Why a judgement cannot be kept in a section of this kind. An aggregate section is kept without persons; of
 * protective security only the status is kept, since classified matters must not stand here (säkerhetsskyddslagen).
 */
export function judgementFaults(
  kind: SectionKind,
  judgement: Judgement,
  names: PersonNames,
): FieldFault[] {
  const others = judgementFields.filter((field) => field !== 'status');
  if (kind === 'status') {
    return others
      .filter((field) => !isEmptyField(judgement, field))
      .map((path) => ({ path, code: 'STATUS_ONLY' }));
  }
  const faults = richTextFaults(judgement.body, 'body');
  if (judgement.status !== null) faults.push({ path: 'status', code: 'STATUS_NOT_HERE' });
  if (kind === 'aggregate') {
    for (const { field } of personDataIn(judgement, names)) {
      faults.push({ path: field, code: 'PERSON_NOT_HERE' });
    }
  }
  return faults;
}

/** How far a section has come: what is left before it can be decided on. */
export function leftToSay(kind: SectionKind, judgement: Judgement): JudgementField[] {
  const asked: readonly JudgementField[] =
    kind === 'status'
      ? ['status']
      : [
          ...(['body', 'light', 'lightReason', 'confidence'] as const),
          ...(['why', 'sources', 'limits', 'effect', 'womenMen', 'told'] as const),
        ];
  return asked.filter((field) => isEmptyField(judgement, field));
}
