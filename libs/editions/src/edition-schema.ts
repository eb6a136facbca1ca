import { EDITION_FORMAT } from '#domain';

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items }) as const;
/** An object with these members and no other. */
const exactly = (properties: Record<string, object | boolean>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
/** As `exactly`, with members that may be absent. */
const partly = (required: Record<string, object | boolean>, optional: Record<string, object>) => ({
  ...exactly(required),
  properties: { ...required, ...optional },
});

const bilingual = exactly({ sv: text, en: text });
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const period = exactly({ from: month, to: month });
const meeting = { body: text, date: day, paragraph: text, caseNumber: text };
const category = {
  type: 'object',
  properties: {
    code: text,
    focusArea: text,
    counted: { type: 'boolean' },
    children: listOf({ $ref: '#/$defs/category' }),
  },
  required: ['code', 'focusArea', 'counted', 'children'],
  additionalProperties: false,
};
const richText = listOf(
  exactly({
    type: { enum: ['paragraph', 'heading', 'bullet', 'number'] },
    runs: listOf({ type: 'object', properties: { text }, required: ['text'] }),
  }),
);

/** What a frozen version is made of, as JSON Schema (2020-12); published as `docs/edition.schema.json`. */
export const editionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:lagesbild:schema:edition@1',
  title: 'A frozen version of a situation picture',
  description:
    'The file is canonical JSON (RFC 8785) in UTF-8; its SHA-256 is the hash of the version. Numbers have at most 12 significant digits.',
  ...exactly({
    format: { const: EDITION_FORMAT },
    picture: partly(
      {
        id: text,
        organisation: exactly({ id: text, name: text, kind: text }),
        area: exactly({
          ...{ scheme: text, level: text, code: text, name: text },
          versions: listOf(exactly({ name: text, validFrom: day, validTo: orNull(day) })),
        }),
        period,
      },
      {
        kind: { enum: ['plan', 'follow_up', 'city'] },
        restsOn: exactly({ editionId: orNull(text), hash: orNull(text), reason: text }),
      },
    ),
    number: { type: 'integer', minimum: 1 },
    isReserved: { type: 'boolean' },
    corrects: orNull(exactly({ number: whole, hash: text, reason: text })),
    asOfPosition: whole,
    taxonomy: exactly({
      ...{ edition: whole, focusAreas: listOf(text) },
      categories: listOf({ $ref: '#/$defs/category' }),
    }),
    template: exactly({
      version: whole,
      sections: listOf({
        type: 'object',
        properties: {
          ...{ code: text, name: bilingual, covers: bilingual, kind: text },
          ...{ figures: listOf(text), focusAreas: listOf(text), isHidden: { type: 'boolean' } },
        },
        required: ['code', 'name', 'kind', 'figures', 'focusAreas', 'isHidden'],
      }),
    }),
    judgements: listOf(
      exactly({
        section: text,
        revision: whole,
        writtenAt: { type: 'string', format: 'date-time' },
        judgement: { type: 'object', properties: { body: richText }, required: ['body'] },
      }),
    ),
    figures: listOf(
      exactly({
        section: text,
        figure: { type: 'string', pattern: '^[A-Za-z]+@\\d+$' },
        ...{ parameters: { type: 'object' }, inputs: true, values: { type: 'object' } },
      }),
    ),
    chain: {
      type: 'object',
      description:
        'What problems, measures, risks and governing documents say, each under its name; of the municipality’s own picture what all have answered, under `city`.',
    },
    completeness: { type: 'object' },
    review: orNull(exactly({ isBySame: { type: 'boolean' }, approvedAt: text })),
    meeting: orNull(exactly(meeting)),
    decision: orNull(
      exactly({ ...meeting, outcome: text, changes: text, preparedBy: text, authorisedBy: text }),
    ),
  }),
  $defs: { category },
} as const;
