import type { components } from '../api/schema.js';

type WordField = components['schemas']['WordTemplateDto']['fields'][number];

/** What is written in a template for each field. Swedish in both languages, since the templates are. */
export const templateNames: Readonly<Record<WordField | 'content', string>> = {
  ...{ authority: 'nämnd', administration: 'förvaltning', department: 'avdelning' },
  ...{ kind: 'dokumenttyp', title: 'titel', caseNumber: 'dnr', date: 'datum' },
  ...{ caseOfficer: 'handläggare', meetingDate: 'sammanträdesdatum', recipient: 'mottagare' },
  ...{ sida: 'sida', sidor: 'sidor', content: 'innehåll' },
};

/** As it stands in the template. */
export const inBraces = (name: string): string => `{{${name}}}`;
