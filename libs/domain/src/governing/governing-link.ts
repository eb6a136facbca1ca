import type { RegisteredDocument } from './governing-document.js';
import { governingValidity, successorsOf, type GoverningValidity } from './governing-validity.js';

/** What an id among links leads to: a document, or one goal of it. */
export interface GoverningTarget {
  /** The id that was linked. */
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  /** The goal's text; null where the link is to the document as a whole. */
  readonly goal: string | null;
  readonly validity: GoverningValidity;
  /** Whether the goal no longer stands, though its document may. */
  readonly isEnded: boolean;
  /** Those that stand in the document's place, with their names. */
  readonly replacedBy: readonly { readonly id: string; readonly name: string }[];
}

/** Where each of these ids leads on a local day, in the order of the ids; an id that leads nowhere is left out. */
export function governingTargets(
  ids: readonly string[],
  all: readonly RegisteredDocument[],
  day: string,
): GoverningTarget[] {
  return [...new Set(ids)].flatMap((id) => {
    const document = all.find(
      (each) => each.id === id || each.goals.some((goal) => goal.id === id),
    );
    if (document === undefined) return [];
    const goal = document.goals.find((each) => each.id === id);
    const successors = successorsOf(document.id, all);
    return [
      {
        ...{ id, documentId: document.id, name: document.name, goal: goal?.text ?? null },
        validity: governingValidity(document, successors, day),
        isEnded: goal?.isEnded ?? false,
        replacedBy: successors.map((each) => ({ id: each.id, name: each.name })),
      },
    ];
  });
}

/** Whether what is linked no longer holds; what does not hold yet has not lapsed. */
export function hasLapsed({
  validity,
  isEnded,
}: Pick<GoverningTarget, 'validity' | 'isEnded'>): boolean {
  return isEnded || validity === 'ended' || validity === 'replaced';
}
