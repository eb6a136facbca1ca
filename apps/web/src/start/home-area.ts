import type { Area, Session } from '../api/client.js';
import { addressOf, firstArea } from '../picture/area-list.js';

interface Answering {
  readonly id: string;
  readonly areas: readonly string[];
}

/** Where somebody's figures begin: the one area that their organisations answer for, else the municipality. */
export function homeArea(
  areas: readonly Area[],
  organisations: readonly Answering[],
  roles: Session['roles'],
): Area | null {
  const own = new Set(roles.flatMap(({ organisation }) => organisation?.id ?? []));
  const answered = organisations.filter(({ id }) => own.has(id)).flatMap((each) => each.areas);
  const [address, ...more] = new Set(answered);
  const home = more.length === 0 && areas.find((area) => addressOf(area) === address);
  return home || firstArea(areas);
}
