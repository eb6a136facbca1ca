import { plainText, type RichText } from '../../text/rich-text.js';
import type { CityPicture } from '../../collection/city-picture.js';
import type { Action } from '../../measure/action.js';
import type { Goal } from '../../measure/goal.js';
import type { Measure } from '../../measure/measure.js';
import type { RiskJudgement } from '../../risk/risk.js';
import type { EditionContent } from '../edition/edition-content.js';
import { judgementTexts } from '../judgement/judgement.js';
import type { Problem } from '../problem/problem.js';
import { shownSections } from '../template/picture-template.js';
import type { PublicLinkKind } from './public-edition.js';
import { isCoarseCode, isCoarseSection, isWholeAndYearly } from './told-coarsely.js';

/** A text of a version that may be published, or withheld as a whole. */
export interface PublicPart {
  /** `<section>/<field>` or `<kind>:<id>/<field>`; the same as long as the version is. */
  readonly id: string;
  readonly of:
    { readonly section: string } | { readonly kind: PublicLinkKind; readonly id: string };
  readonly field: string;
  readonly text: string;
}

interface FrozenChain {
  readonly problems?: readonly (Problem & { readonly id: string })[];
  readonly measures?: {
    readonly goals: readonly (Goal & { readonly id: string; readonly problemId: string })[];
    readonly measures: readonly (Measure & {
      readonly id: string;
      readonly followUps: readonly { readonly done: string; readonly motivation: string }[];
    })[];
    readonly actions: readonly (Action & { readonly id: string })[];
  };
  readonly risks?: readonly { readonly id: string; readonly judgement: RiskJudgement }[];
}

const problemTexts = ['title', 'description', 'women', 'men', 'why'] as const;

/**
 * Every text that a public edition may hold, in reading order. What never goes out is not here: evidence and outcomes with
 * counts of their own, names of places and of who does it, and, short of a municipality's year, what is told coarsely.
 */
export function publicParts(content: EditionContent): PublicPart[] {
  return [...sectionParts(content), ...chainParts(content), ...cityParts(content)].filter(
    ({ text }) => text !== '',
  );
}

function sectionParts(content: EditionContent): PublicPart[] {
  return shownSections(content.template).flatMap((section) => {
    const written = content.judgements.find((one) => one.section === section.code)?.judgement;
    if (written === undefined || isCoarseSection(section, content)) return [];
    const part = (field: string, text: string): PublicPart => ({
      ...{ id: `${section.code}/${field}`, of: { section: section.code }, field, text },
    });
    return [part('body', plainText(written.body)), ...judgementTexts.map((name) => part(name, written[name]))]; // prettier-ignore
  });
}

function chainParts({ chain, picture }: EditionContent): PublicPart[] {
  const { problems = [], measures, risks = [] } = chain as unknown as FrozenChain;
  const isTold = (focusArea: string): boolean => isWholeAndYearly(picture) || !isCoarseCode(focusArea); // prettier-ignore
  const told = problems.filter(({ focusArea }) => isTold(focusArea));
  const left = new Set(problems.filter((one) => !told.includes(one)).map(({ id }) => id));
  const ofTold = ({ problemId }: { readonly problemId: string | null }) => problemId === null || !left.has(problemId); // prettier-ignore
  const { goals = [], measures: planned = [], actions = [] } = measures ?? {};
  return [
    ...told.flatMap((one) => [
      ...link('problem', one, problemTexts),
      ...texts('problem', one.id, [['causes', one.causes.map(({ words }) => words).join('\n')]]),
    ]),
    ...goals.filter(ofTold).flatMap((one) => link('goal', one, ['words'])),
    ...planned.filter(ofTold).flatMap((one) => [
      ...link('measure', one, ['title', 'words', 'told']),
      ...texts('measure', one.id, [['done', one.followUps.map(({ done }) => done).filter(Boolean).join('\n')]]), // prettier-ignore
    ]),
    ...actions.flatMap((one) => link('action', one, ['what'])),
    ...risks
      .filter(({ judgement }) => isTold(judgement.focusArea) && judgement.work === null)
      .flatMap(({ id, judgement }) => link('risk', { ...judgement, id }, ['title'])),
  ];
}

/**
 * Of the municipality's picture: what was put together of the answers. Each is of one organisation, however large the
 * municipality: what is told coarsely is left out unless several have seen it, and so are the words on threats against staff of
 * a short answer. The words of a version are not here: its own authority publishes them, or not.
 */
function cityParts({ chain }: EditionContent): PublicPart[] {
  const city = chain['city'] as unknown as CityPicture | undefined;
  if (city === undefined) return [];
  const isTold = (focusArea: string | null): boolean => focusArea === null || !isCoarseCode(focusArea); // prettier-ignore
  const of = (kind: PublicLinkKind, id: string, fields: Record<string, string>): PublicPart[] =>
    texts(kind, id, Object.entries(fields));
  const measured = (
    name: string,
    {
      id,
      title,
      outcome,
    }: CityPicture['looseMeasures'][number] | CityPicture['problems'][number]['measures'][number],
  ) => of('measure', id, { title: `${name}: ${title}`, outcome });
  return [
    ...city.answers.flatMap(({ organisation, told }): PublicPart[] => {
      if (told === null || told.kind === 'edition') return [];
      const { id, name: title } = organisation;
      if (told.kind === 'nothing') return of('answer', id, { title, reason: told.reason });
      const { risks, accidents, changes } = told.answer;
      return of('answer', id, { title, risks, accidents, changes });
    }),
    ...city.risks
      .filter(
        ({ focusArea, seenBy }) =>
          isTold(focusArea) || new Set(seenBy.map(({ organisationId }) => organisationId)).size > 1,
      ) // prettier-ignore
      .flatMap(({ id, title }) => of('risk', id, { title })),
    ...city.problems
      .filter(({ focusArea }) => isTold(focusArea))
      .flatMap(({ id, title, organisationName: name, measures }) => [
        ...of('problem', id, { title: `${name}: ${title}` }),
        ...measures.flatMap((one) => measured(name, one)),
      ]),
    ...city.goals.flatMap(({ id, text, judged, answers }) =>
      of('goal', id, {
        ...{ words: text, motivation: judged?.motivation ?? '' },
        answers: answers.map(({ organisationName: name, how }) => (how === '' ? '' : `${name}: ${how}`)).filter(Boolean).join('\n'), // prettier-ignore
      }),
    ),
  ];
}

function texts(
  kind: PublicLinkKind,
  id: string,
  fields: readonly (readonly [string, string])[],
): PublicPart[] {
  return fields.map(([field, text]) => ({
    ...{ id: `${kind}:${id}/${field}`, of: { kind, id }, field, text },
  }));
}

function link<Of extends { readonly id: string }>(
  kind: PublicLinkKind,
  of: Of,
  fields: readonly (keyof Of & string)[],
): PublicPart[] {
  const plain = (value: unknown): string =>
    typeof value === 'string' ? value : plainText(value as RichText);
  return texts(kind, of.id, fields.map((field) => [field, plain(of[field])] as const)); // prettier-ignore
}
