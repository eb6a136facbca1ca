import { branch, row } from './category-row.js';
import { chapterPersonRows } from './crime-person.rows.js';
import { propertyRows } from './crime-property.rows.js';
import { publicRows } from './crime-public.rows.js';
import { specialRows } from './crime-special.rows.js';
import { theftRows } from './crime-theft.rows.js';

/**
 * Crime by the chapters of brottsbalken, as in Brå's statistics, short-listed to what a municipality
 * follows. `crime` is for statistics and imports more than for reporters, who describe what they see
 * in the order branch. The default tier, internal, is for what staff report; imported open data gets
 * the tier open from its importer. Attempts stay apart where the police keep them apart.
 */
export const crimeBranch = branch(
  ['crime', 'Brott', 'Crime'],
  [
    'Brott som är anmälda, eller som polisen har meddelat.',
    'Crime that was reported to the police, or that the police have told of.',
  ],
  [
    'Inte det du själv ser på en plats; välj ordning och otrygghet.',
    'Not what you see at a place yourself; choose order and unsafety.',
  ],
  { focusArea: 'crime', defaultTier: 'internal', kinds: ['observation'], counted: true },
  [
    ...chapterPersonRows,
    ...theftRows,
    ...propertyRows,
    ...publicRows,
    ...specialRows,
    row(
      ['other', 'Annat brott', 'Other crime'],
      ['Brott som inte har en egen kategori.', 'Crime without a category of its own.'],
      ['Inte när typen av brott är känd.', 'Not when the type of crime is known.'],
    ),
  ],
);
