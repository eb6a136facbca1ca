import { plainText, type RichText } from '../../text/rich-text.js';
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
  return [...sectionParts(content), ...chainParts(content)].filter(({ text }) => text !== '');
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
