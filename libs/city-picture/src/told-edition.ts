import {
  isMandatory,
  plainText,
  shownSections,
  threatenedValues,
  type CityAnswer,
  type CityLooseMeasure,
  type CityMeasure,
  type CityProblem,
  type EditionContent,
  type HeardAnswer,
  type HeardDocument,
  type HeardRisk,
  type ToldAnswer,
} from '#domain';
import type { EditionGoverningDocument } from '#governing-documents';
import type { EditionMeasure, MeasuresOfEdition } from '#measures';
import type { EditionProblem } from '#problems';
import type { EditionRisk } from '#risks';

/** What stands in a version, as far as the city's picture asks: the rest of a {@link HeardAnswer}. */
export type ToldByEdition = Omit<HeardAnswer, 'answer'>;

export const tellsNothing: ToldByEdition = {
  ...{ risks: [], problems: [], looseMeasures: [], documents: [] },
};

const SUMMARY = 'summary';

/** The words of a version: its summary and what the law asks for. */
export function toldAnswer(
  content: EditionContent,
  { id, hash }: { readonly id: string; readonly hash: string },
): ToldAnswer {
  const { number, isReserved, decision, judgements } = content;
  const { level, code, name } = content.picture.area;
  const sections = shownSections(content.template)
    .filter((section) => section.code === SUMMARY || isMandatory(section))
    .flatMap(({ code: section, name: called }) => {
      const found = judgements.find((each) => each.section === section);
      const body = found === undefined ? '' : plainText(found.judgement.body).trim();
      return body === '' ? [] : [{ code: section, name: called, body }];
    });
  return {
    ...{ kind: 'edition', editionId: id, number, hash, isReserved, decision },
    area: { level, code, name },
    sections,
  };
}

/** The risks, problems, measures and goals of a version. What a version of an older form lacks is taken as empty. */
export function toldByEdition(
  content: EditionContent,
  organisation: CityAnswer['organisation'],
): ToldByEdition {
  const part = <Told>(name: string): readonly Told[] => {
    const found = content.chain[name];
    return Array.isArray(found) ? (found as unknown as Told[]) : [];
  };
  const measured = content.chain['measures'] as unknown as Partial<MeasuresOfEdition> | undefined;
  const measures = measured?.measures ?? [];
  const problems = part<EditionProblem>('problems');
  const known = new Set(problems.map(({ id }) => id));
  const placeNames = [organisation.name, content.picture.area.name];
  const named = { organisationId: organisation.id, organisationName: organisation.name };
  return {
    risks: part<EditionRisk>('risks').flatMap((risk) => riskOf(risk, organisation.id, placeNames)),
    problems: problems.map((problem): CityProblem => {
      const { id, title, focusArea, rank, closedOn, causes } = problem;
      const own = measures.filter(({ problemId }) => problemId === id);
      return {
        ...{ id, ...named, title, focusArea, rank, closedOn, causes: causes.length },
        measures: own.map(measureOf),
      };
    }),
    looseMeasures: measures
      .filter(({ problemId }) => problemId === null || !known.has(problemId))
      .map((measure): CityLooseMeasure => ({ ...measureOf(measure), ...named })),
    documents: part<EditionGoverningDocument>('governingDocuments')
      .filter(({ owner }) => owner === null)
      .map(documentOf),
  };
}

/** Of protective security there are no words to recognise it by, and what is closed threatens no longer. */
function riskOf(
  { id, judgement, residual, move }: EditionRisk,
  organisationId: string,
  placeNames: readonly string[],
): HeardRisk[] {
  const { title, focusArea, categories, isClosed } = judgement;
  if (focusArea === 'protective_security' || isClosed) return [];
  return [
    {
      ...{ riskId: id, organisationId, title, focusArea, categories, placeNames, move },
      values: threatenedValues(judgement.residual),
      ...{ likelihood: residual?.likelihood ?? null, consequence: residual?.consequence ?? null },
      ...{ level: residual?.level ?? null, band: residual?.band ?? null },
    },
  ];
}

function measureOf({ id, title, status, followUps, effects }: EditionMeasure): CityMeasure {
  const last = followUps.at(-1);
  return {
    ...{ id, title, status },
    outcome: last === undefined ? '' : last.motivation || last.done,
    effects: effects.map(({ figure, claim, verdict }) => ({ figure, claim, verdict })),
  };
}

function documentOf({ id, revision, name, goals }: EditionGoverningDocument): HeardDocument {
  return {
    ...{ id, revision, name },
    goals: goals.map(({ id: goalId, focusArea, text, answer, judged }) => ({
      ...{ id: goalId, focusArea, text, how: answer, judged: judged ?? null },
    })),
  };
}
