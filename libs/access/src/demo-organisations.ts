import type { DemoChoice } from '#config';
import { areaCodeOf, type Role } from '#domain';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly headcount: number;
  readonly reportingRhythm: 'weekly' | 'monthly';
}

export interface DemoOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind: 'city' | 'committee' | 'company' | 'partner';
  /** The area that it answers for. */
  readonly area?: { readonly scheme: string; readonly level: string; readonly code: string };
  readonly units: readonly DemoUnit[];
}

/** Where the demo accounts belong, by the codes of organisations and units. */
export interface DemoTown {
  readonly organisations: readonly DemoOrganisation[];
  readonly city: string;
  readonly committee: string;
  readonly partner: string;
  readonly unit: string;
  /** Roles that somebody holds beside the one of the account, by address. */
  readonly furtherRoles: Readonly<Record<string, readonly Role[]>>;
}

const SKARHOLMEN = 'skarholmen';

/** The 11 districts since 2023-07-01 and what the committee (stadsdelsnämnd) of each is called. */
const committees: Readonly<Record<string, string>> = {
  Bromma: 'Bromma stadsdelsnämnd',
  'Enskede-Årsta-Vantör': 'Enskede-Årsta-Vantörs stadsdelsnämnd',
  Farsta: 'Farsta stadsdelsnämnd',
  'Hägersten-Älvsjö': 'Hägersten-Älvsjö stadsdelsnämnd',
  'Hässelby-Vällingby': 'Hässelby-Vällingby stadsdelsnämnd',
  Järva: 'Järva stadsdelsnämnd',
  Kungsholmen: 'Kungsholmens stadsdelsnämnd',
  'Norra innerstaden': 'Norra innerstadens stadsdelsnämnd',
  Skarpnäck: 'Skarpnäcks stadsdelsnämnd',
  Skärholmen: 'Skärholmens stadsdelsnämnd',
  Södermalm: 'Södermalms stadsdelsnämnd',
};

const fieldTeam: DemoUnit = {
  code: 'faltgruppen',
  name: 'Fältgruppen',
  kind: 'fältgrupp',
  headcount: 24,
  reportingRhythm: 'weekly',
};

const committeeUnits: readonly DemoUnit[] = [
  fieldTeam,
  {
    code: 'medborgarkontoret',
    name: 'Medborgarkontoret',
    kind: 'kontor',
    headcount: 130,
    reportingRhythm: 'monthly',
  },
  {
    code: 'parkleken',
    name: 'Parkleken',
    kind: 'lekplats',
    headcount: 46,
    reportingRhythm: 'monthly',
  },
];

const company: DemoOrganisation = {
  code: 'demobostader',
  name: 'Demobostäder AB',
  kind: 'company',
  units: [
    {
      code: 'bovardar',
      name: 'Bovärdarna',
      kind: 'bostäder',
      headcount: 90,
      reportingRhythm: 'weekly',
    },
  ],
};

const partner: DemoOrganisation = {
  code: 'demosamverkan',
  name: 'Samverkanspart (demo)',
  kind: 'partner',
  units: [],
};

const stockholm: DemoTown = {
  furtherRoles: {},
  city: 'stockholms_stad',
  committee: SKARHOLMEN,
  partner: partner.code,
  unit: fieldTeam.code,
  organisations: [
    {
      code: 'stockholms_stad',
      name: 'Stockholms stad',
      kind: 'city',
      area: { scheme: 'scb', level: 'municipality', code: '0180' },
      units: [],
    },
    ...Object.entries(committees).map(([district, name]): DemoOrganisation => {
      const code = areaCodeOf(district) ?? district;
      return {
        code,
        name,
        kind: 'committee',
        area: { scheme: 'stockholm', level: 'district', code },
        units: committeeUnits,
      };
    }),
    company,
    partner,
  ],
};

/** The small municipality: one committee for everything, and people with several roles. */
const liten: DemoTown = {
  furtherRoles: {
    'coordinator@demo.example': ['analyst', 'city_security_office', 'registrar'],
    'registrar@demo.example': ['archivist'],
    'admin@demo.example': ['data_protection_officer'],
  },
  city: 'lillstads_kommun',
  committee: 'kommunstyrelsen',
  partner: partner.code,
  unit: fieldTeam.code,
  organisations: [
    { code: 'lillstads_kommun', name: 'Lillstads kommun', kind: 'city', units: [] },
    {
      code: 'kommunstyrelsen',
      name: 'Kommunstyrelsen',
      kind: 'committee',
      area: { scheme: 'lillstad', level: 'municipality', code: 'lillstad' },
      units: committeeUnits,
    },
    company,
    partner,
  ],
};

/** The organisations of each demo. */
export const demoTowns: Readonly<Record<Exclude<DemoChoice, 'none'>, DemoTown>> = {
  stockholm,
  liten,
};
