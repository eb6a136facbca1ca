import { areaSections } from './first-sections-areas.js';
import { citySections } from './first-sections-city.js';
import { followUpSections, planSections } from './first-sections-plan.js';
import { lawSections } from './first-sections-law.js';
import type { PictureKind } from '../kind/picture-kind.js';
import type { PictureTemplate } from './picture-template.js';

const ORDER = [
  ...['summary', 'sources', 'crime', 'safety', 'accidents', 'staff', 'extremism', 'young'],
  ...['resilience', 'protective_security', 'other_information', 'analysis', 'outlook'],
  ...['follow_up', 'priorities'],
];
const known = [...lawSections, ...areaSections];

/**
 * The first edition: the contents of a picture after the law (2023:196, 4–6 §§), Brå's method and the focus areas of
 * the programme. It is the municipality's own from then on; each change makes a new version.
 */
export const firstTemplate: PictureTemplate = {
  version: 1,
  sections: ORDER.map((code) => known.find((section) => section.code === code)!),
};

/** The first edition of each kind's own template. */
export const firstTemplates: Readonly<Record<PictureKind, PictureTemplate>> = {
  picture: firstTemplate,
  plan: { version: 1, sections: planSections },
  follow_up: { version: 1, sections: followUpSections },
  city: { version: 1, sections: citySections },
};
