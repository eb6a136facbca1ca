import { protectedValueCodes, type ProtectedValueCode } from '../taxonomy/focus-areas.js';
import type {
  CityAnswer,
  CityGoal,
  CityLooseMeasure,
  CityPicture,
  CityProblem,
  CityRisk,
  RiskSeenBy,
} from './city-picture.js';
import { groupRisks, type RiskLink } from './group-risks.js';
import type { ComparedRisk } from './same-risk.js';

/** A risk of a register, with what tells it from others. */
export interface HeardRisk extends Omit<RiskSeenBy, 'organisationName'>, ComparedRisk {
  /** What it threatens. */
  readonly values: readonly ProtectedValueCode[];
}

/** A governing document of the municipality as somebody had it before them. */
export interface HeardDocument {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  /** In its order. */
  readonly goals: readonly {
    readonly id: string;
    readonly focusArea: CityGoal['focusArea'];
    readonly text: string;
    /** How the organisation carries it out; empty where it has not said. */
    readonly how: string;
    /** How far it says that it is reached. */
    readonly judged: CityGoal['judged'];
  }[];
}

/** An answer with all that it holds. */
export interface HeardAnswer {
  readonly answer: CityAnswer;
  readonly risks: readonly HeardRisk[];
  /** In the organisation's own order. */
  readonly problems: readonly CityProblem[];
  readonly looseMeasures: readonly CityLooseMeasure[];
  readonly documents: readonly HeardDocument[];
}

/** All that the city's picture is folded of. */
export interface CityPictureGround extends Pick<CityPicture, 'year' | 'period' | 'asOfPosition'> {
  /** One for each organisation that was asked, in any order. */
  readonly heard: readonly HeardAnswer[];
  /** The municipality's documents as they stand, with what the city's office has judged of their goals. */
  readonly documents: readonly HeardDocument[];
  readonly links: readonly RiskLink[];
}

/** The city's picture: the same answers in any order give the same one. */
export function foldCityPicture(ground: CityPictureGround): CityPicture {
  const heard = [...ground.heard].sort((a, b) =>
    byName(a.answer.organisation, b.answer.organisation),
  );
  return {
    ...{ year: ground.year, period: ground.period, asOfPosition: ground.asOfPosition },
    answers: heard.map(({ answer }) => answer),
    risks: foldRisks(heard, ground.links),
    problems: heard.flatMap(({ problems }) => problems),
    looseMeasures: heard.flatMap(({ looseMeasures }) =>
      [...looseMeasures].sort((a, b) => byText(a.id, b.id)),
    ),
    goals: foldGoals(heard, ground.documents),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return a.name.localeCompare(b.name, 'sv') || byText(a.id, b.id);
}

function foldRisks(heard: readonly HeardAnswer[], links: readonly RiskLink[]): CityRisk[] {
  const byId = new Map(
    heard.flatMap(({ answer, risks }) =>
      risks.map((risk) => [risk.riskId, { risk, name: answer.organisation.name }] as const),
    ),
  );
  const all = [...byId.values()].map(({ risk }) => risk);
  const merged = groupRisks(all, links).map((ids): CityRisk => {
    const seen = ids.map((id) => byId.get(id)!);
    const levels = seen.flatMap(({ risk }) => risk.level ?? []);
    // It is called as those call it who see it as the worst.
    const [worst] = [...seen].sort(
      (a, b) => (b.risk.level ?? 0) - (a.risk.level ?? 0) || byText(a.risk.riskId, b.risk.riskId),
    );
    return {
      ...{ id: ids[0]!, title: worst!.risk.title, focusArea: worst!.risk.focusArea },
      values: protectedValueCodes.filter((code) =>
        seen.some(({ risk }) => risk.values.includes(code)),
      ),
      seenBy: seen
        .map(({ risk, name }) => seenBy(risk, name))
        .sort(
          (a, b) =>
            a.organisationName.localeCompare(b.organisationName, 'sv') ||
            byText(a.riskId, b.riskId),
        ),
      highest: levels.length === 0 ? null : Math.max(...levels),
      lowest: levels.length === 0 ? null : Math.min(...levels),
    };
  });
  return merged.sort((a, b) => (b.highest ?? 0) - (a.highest ?? 0) || byText(a.id, b.id));
}

function seenBy(risk: HeardRisk, organisationName: string): RiskSeenBy {
  const { organisationId, riskId, title, likelihood, consequence, level, band, move } = risk;
  return {
    ...{ organisationId, organisationName, riskId, title },
    ...{ likelihood, consequence, level, band, move },
  };
}

/** The goals of all documents that anybody had before them, each as its newest revision says it. */
function foldGoals(heard: readonly HeardAnswer[], standing: readonly HeardDocument[]): CityGoal[] {
  const versions = new Map<string, HeardDocument[]>();
  for (const document of [...standing, ...heard.flatMap(({ documents }) => documents)]) {
    versions.set(document.id, [...(versions.get(document.id) ?? []), document]);
  }
  const documents = [...versions.values()].map((each) =>
    [...each].sort((a, b) => b.revision - a.revision),
  );
  documents.sort(([a], [b]) => byName(a!, b!));
  return documents.flatMap((each) => {
    const goals = new Map(
      // The newest is set last, so that its words stand, and asked first, so that its order does.
      [...each].reverse().flatMap(({ goals: own }) => own.map((goal) => [goal.id, goal] as const)),
    );
    const order = new Set(each.flatMap(({ goals: own }) => own.map(({ id }) => id)));
    return [...order].map((id): CityGoal => {
      const { focusArea, text } = goals.get(id)!;
      const city = standing.flatMap(({ goals: own }) => own).find((goal) => goal.id === id);
      return {
        ...{
          id,
          documentId: each[0]!.id,
          document: each[0]!.name,
          focusArea,
          text,
          judged: city?.judged ?? null,
        },
        answers: answersTo(id, heard),
      };
    });
  });
}

function answersTo(goalId: string, heard: readonly HeardAnswer[]): CityGoal['answers'] {
  return heard.flatMap(({ answer, documents }) => {
    const goal = documents.flatMap(({ goals }) => goals).find(({ id }) => id === goalId);
    if (goal === undefined || (goal.how === '' && goal.judged === null)) return [];
    const { id: organisationId, name: organisationName } = answer.organisation;
    return [{ organisationId, organisationName, how: goal.how, judged: goal.judged }];
  });
}
