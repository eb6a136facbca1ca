import { isOfWholeDays, readLocalMinute } from '#domain';
import type { EventWish, PlannedEvent } from './event-queries.js';

const DATE_LETTERS = 'YYYY-MM-DD'.length;

/** A form as it is written: days and times apart, everything text. */
export interface WrittenEvent {
  readonly title: string;
  readonly kind: EventWish['kind'];
  readonly area: string;
  readonly place: string;
  readonly from: string;
  readonly fromTime: string;
  readonly to: string;
  readonly toTime: string;
  readonly organiser: string;
  readonly expectedPeople: string;
  readonly source: string;
  readonly link: string;
  readonly note: string;
}

/** The form of a new event, or of one that is to be changed. */
export function writtenOf(area: string, event?: PlannedEvent): WrittenEvent {
  if (event === undefined) {
    return {
      ...{ title: '', kind: 'market', area, place: '', from: '', fromTime: '', to: '', toTime: '' },
      ...{ organiser: '', expectedPeople: '', source: '', link: '', note: '' },
    };
  }
  const { title, kind, place, organiser, source, link, note, expectedPeople } = event;
  const [from, to] = [event.from, event.to];
  const timeOf = (time: string) => (isOfWholeDays(event) ? '' : time.slice(DATE_LETTERS + 1));
  return {
    ...{ title, kind, area: event.area, place: place ?? '', organiser: organiser ?? '' },
    ...{ from: from.slice(0, DATE_LETTERS), to: to.slice(0, DATE_LETTERS) },
    ...{ fromTime: timeOf(from), toTime: timeOf(to), source: source ?? '' },
    ...{ link: link ?? '', note: note ?? '', expectedPeople: expectedPeople?.toString() ?? '' },
  };
}

/** A day with its time where there is one; a point stands for the colon too. */
const momentOf = (day: string, time: string): string => {
  const clock = time
    .trim()
    .replace('.', ':')
    .replace(/^(\d):/, '0$1:');
  const full = /^\d{2}$/.test(clock) ? `${clock}:00` : clock;
  return full === '' ? day.trim() : `${day.trim()} ${full}`;
};

/** What the interface is asked for. Without a last day the event is over on the first. */
export function wishOf(written: WrittenEvent): EventWish {
  const { title, kind, area, from, fromTime, to, toTime, expectedPeople } = written;
  const { place, organiser, source, link, note } = written;
  const texts = Object.entries({ place, organiser, source, link, note }).filter(
    ([, text]) => text.trim() !== '',
  );
  return {
    ...{ title: title.trim(), kind, area, from: momentOf(from, fromTime) },
    to: momentOf(to.trim() === '' ? from : to, toTime),
    ...(expectedPeople.trim() !== '' && { expectedPeople: peopleOf(expectedPeople) }),
    ...Object.fromEntries(texts),
  };
}

const peopleOf = (text: string): number => Number(text.replace(/\s/g, ''));

/** What is missing or cannot be read, by field, as keys of texts. */
export function faultsOf(written: WrittenEvent): { field: string; key: string }[] {
  const { title, from, to, expectedPeople } = written;
  const wish = wishOf(written);
  const faults: { field: string; key: string }[] = [];
  if (title.trim() === '') faults.push({ field: 'title', key: 'events.titleMissing' });
  if (from.trim() === '') faults.push({ field: 'from', key: 'events.fromMissing' });
  else if (readLocalMinute(wish.from) === undefined) {
    faults.push({ field: 'from', key: 'events.timeWrong' });
  }
  if (from.trim() !== '' && readLocalMinute(wish.to) === undefined && to.trim() + written.toTime) {
    faults.push({ field: 'to', key: 'events.timeWrong' });
  }
  if (expectedPeople.trim() !== '' && !/^[\d\s]+$/.test(expectedPeople)) {
    faults.push({ field: 'expectedPeople', key: 'events.peopleWrong' });
  }
  return faults;
}
