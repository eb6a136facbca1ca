import { searchForPerson, type SoughtMatch } from '#domain';
import type { SoughtPersonDto } from './rights-case.dto.js';

/** Makes the search for whoever a case is about. */
export function searchFor(person: SoughtPersonDto): (text: string) => SoughtMatch[] {
  const { name, otherNames = [], personalNumber, phones = [], emails = [] } = person;
  return searchForPerson({
    names: [name, ...otherNames],
    personalNumbers: personalNumber === undefined ? [] : [personalNumber],
    ...{ phones, emails },
  });
}
