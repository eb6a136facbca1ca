import { leftOutBecause, PUBLIC_EDITION_FORMAT, publicDimensions, publicLinkKinds } from '#domain';

const text = { type: 'string' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const key = { type: 'string', description: 'Key of a number in `cells`.' } as const;
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items }) as const;
/** An object with these members and no other; the last ones may be absent. */
const exactly = (properties: Record<string, object>, absent: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...properties, ...absent },
  required: Object.keys(properties),
  additionalProperties: false,
});

/** As `exactly`, with members that may be absent. */
const partly = (required: Record<string, object>, optional: Record<string, object>) => ({
  ...exactly(required),
  properties: { ...required, ...optional },
});

const bilingual = exactly({ sv: text, en: text });
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' } as const;
const row = exactly({
  ...{ label: bilingual, depth: { enum: [0, 1] } },
  ...{ now: key, before: orNull(key) },
});
const rate = orNull(
  exactly({ rate: { type: 'number' }, low: { type: 'number' }, high: { type: 'number' } }),
);
const areas = {
  ...exactly({
    ...{ months: whole, overall: rate },
    focusAreas: listOf(exactly({ code: text, name: bilingual })),
    genders: listOf({ enum: ['woman', 'man', '~man~woman'] }),
    rows: listOf(
      exactly({
        ...{ label: bilingual, place: { enum: ['area', 'none', 'whole'] } },
        ...{ population: orNull(whole), now: key, before: orNull(key) },
        ...{ focusAreas: listOf(key), genders: listOf(key), rate },
        standing: { enum: ['lower', 'unclear', 'higher', null] },
      }),
    ),
  }),
  description:
    'Sums of areas, by name; per 1,000 inhabitants and year, with an exact 95 % interval. Null where the count is hidden.',
} as const;
const texts = listOf({
  oneOf: [exactly({ field: text, text }), exactly({ field: text, withheld: text })],
});

/** What a public edition is made of, as JSON Schema (2020-12); published as `docs/public-edition.schema.json`. */
export const publicEditionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:lagesbild:schema:public-edition@1',
  title: 'A public edition of a decided situation picture',
  description:
    'The file is canonical JSON (RFC 8785) in UTF-8; its SHA-256 is the hash. Numbers in tables stand in `cells`; null is hidden.',
  ...partly(
    {
      format: { const: PUBLIC_EDITION_FORMAT },
      of: exactly({ editionId: text, number: whole, hash: text }),
      number: { type: 'integer', minimum: 1 },
      organisation: exactly({ name: text, kind: text }),
      area: exactly({ scheme: text, level: text, code: text, name: text }),
      period: exactly({ from: month, to: month }),
      decision: exactly({ body: text, date: text, paragraph: text, caseNumber: text }),
      asOfPosition: whole,
      sections: listOf(
        exactly(
          {
            ...{ code: text, name: bilingual, isCoarser: { type: 'boolean' }, total: orNull(row) },
            tables: listOf(exactly({ dimension: { enum: publicDimensions }, rows: listOf(row) })),
            texts,
          },
          { areas },
        ),
      ),
      chain: listOf(exactly({ kind: { enum: publicLinkKinds }, texts })),
      cells: listOf(exactly({ key, value: orNull(whole) })),
      sums: listOf(exactly({ total: key, parts: listOf(key) })),
      suppression: exactly({ fewerThan: whole, inhabitants: whole, width: whole, hidden: whole }),
      withheld: listOf(exactly({ ground: text, count: whole })),
    },
    {
      figures: {
        ...exactly({
          told: listOf(text),
          leftOut: listOf(
            exactly({ section: text, figure: text, because: { enum: leftOutBecause } }),
          ),
        }),
        description:
          'Figures of the version, by name@version. Absent in editions from before: then expectedRange@1 alone is told.',
      },
      kind: {
        enum: ['plan', 'follow_up', 'city'],
        description: 'Absent for a situation picture.',
      },
      heard: listOf(
        exactly({
          ...{ organisation: text, hearing: { enum: ['told', 'quiet', 'missing'] } },
          version: orNull(exactly({ number: whole, hash: text })),
        }),
      ),
    },
  ),
} as const;
