import { findPersonData, numberPersons, personNames, type NumberedPersonData } from '#domain';

/** Rules and names are a file of their own in the built pages, fetched when somebody begins to write. */
export function findPersons(text: string): readonly NumberedPersonData[] {
  return numberPersons(text, findPersonData(text, personNames()));
}
