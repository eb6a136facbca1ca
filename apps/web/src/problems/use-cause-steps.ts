import {
  addCause,
  canAddCause,
  moveCause,
  removeCause,
  restoreCauses,
  type Cause,
  type CauseMove,
  type CauseTree,
  type RemovedCauses,
} from '#domain';
import { useEffect, useRef, useState } from 'react';

/** Where the keyboard goes after a step. */
type Place =
  { readonly on: 'cause' | 'words'; readonly id: string } | { readonly on: 'undo' | 'add' };

export interface CauseSteps {
  /** The cause that is being written; null: none. */
  readonly open: string | null;
  readonly removed: RemovedCauses | null;
  /** Tied to what stands in the list, so that the keyboard finds it again. */
  readonly idOf: (id: string, part: 'cause' | 'words') => string;
  readonly toggle: (id: string) => void;
  readonly canAdd: (parent: string | null) => boolean;
  readonly add: (parent: string | null, after?: string) => void;
  readonly move: (id: string, step: CauseMove) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
}

export const UNDO_ID = 'cause-undo';
export const ADD_ID = 'cause-add';
const idOf = (id: string, part: 'cause' | 'words') => `${part}-${id}`;

/** What is done to a tree step by step, with the keyboard where one expects it after each. */
export function useCauseSteps(
  causes: CauseTree,
  onChange: (causes: CauseTree) => void,
): CauseSteps {
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<RemovedCauses | null>(null);
  const wanted = useRef<Place | null>(null);
  useEffect(() => {
    const place = wanted.current;
    if (place === null) return;
    const id = 'id' in place ? idOf(place.id, place.on) : place.on === 'undo' ? UNDO_ID : ADD_ID;
    const found = document.getElementById(id);
    if (found === null) return;
    wanted.current = null;
    found.focus();
  });
  return {
    ...{ open, removed, idOf },
    toggle: (id) => {
      wanted.current = open === id ? { on: 'cause', id } : { on: 'words', id };
      setOpen(open === id ? null : id);
    },
    canAdd: (parent) => canAddCause(causes, parent),
    add: (parent, after) => {
      const cause = newCause(parent);
      wanted.current = { on: 'words', id: cause.id };
      setOpen(cause.id);
      setRemoved(null);
      onChange(addCause(causes, cause, after));
    },
    move: (id, step) => {
      const next = moveCause(causes, id, step);
      if (next === causes) return;
      // A cause that comes to lie elsewhere is another element of the page.
      wanted.current = { on: 'cause', id };
      onChange(next);
    },
    remove: (id) => {
      const gone = removeCause(causes, id);
      wanted.current = { on: 'undo' };
      setOpen(null);
      setRemoved(gone.removed);
      onChange(gone.tree);
    },
    undo: () => {
      if (removed === null) return;
      const [first] = removed.causes;
      wanted.current = first ? { on: 'cause', id: first.id } : { on: 'add' };
      setRemoved(null);
      onChange(restoreCauses(causes, removed));
    },
  };
}

/** Of the kind that is asked for first; its words are written next. */
function newCause(parent: string | null): Cause {
  return {
    ...{ id: crypto.randomUUID(), parent, kind: 'offender', words: '' },
    ...{ evidenceIds: [], confidence: null, why: '' },
  };
}
