import { useEffect, useMemo, useState } from 'react';
import type { NumberedPersonData } from '#domain';

type Find = (text: string) => readonly NumberedPersonData[];

const NOTHING: readonly NumberedPersonData[] = [];
let fetched: Promise<Find> | undefined;

function fetchFinder(): Promise<Find> {
  fetched ??= import('./find-persons.js')
    .then(({ findPersons }) => findPersons)
    .catch((problem: unknown) => {
      // Without a network nothing is found here, and it is tried again; the server looks in any case.
      fetched = undefined;
      throw problem;
    });
  return fetched;
}

/** What in the text may point out a person, looked for in this browser and nowhere else. */
export function usePersonData(text: string): readonly NumberedPersonData[] {
  const [find, setFind] = useState<Find>();
  const isNeeded = text !== '' && find === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    let isHere = true;
    fetchFinder().then(
      (known) => isHere && setFind(() => known),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isNeeded]);
  return useMemo(() => find?.(text) ?? NOTHING, [text, find]);
}
