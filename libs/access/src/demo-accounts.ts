import type { Role } from '#domain';

/** A demo account of the contract; all names are invented. `scope` says what the role is held for. */
export interface DemoAccount {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
  readonly scope: 'city' | 'committee' | 'partner' | 'unit';
}

/** The demo accounts, in the order in which the sign-in page shows them. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'reporter@demo.example', role: 'reporter', name: 'Robin Fält', scope: 'unit' },
  { email: 'manager@demo.example', role: 'unit_manager', name: 'Mona Chef', scope: 'unit' },
  {
    email: 'safety@demo.example',
    role: 'safety_representative',
    name: 'Sam Skydd',
    scope: 'committee',
  },
  {
    email: 'coordinator@demo.example',
    role: 'prevention_coordinator',
    name: 'Petra Prevention',
    scope: 'committee',
  },
  {
    email: 'security@demo.example',
    role: 'security_coordinator',
    name: 'Saga Säkerhet',
    scope: 'committee',
  },
  { email: 'analyst@demo.example', role: 'analyst', name: 'Ali Analys', scope: 'city' },
  { email: 'city@demo.example', role: 'city_security_office', name: 'Stina Stad', scope: 'city' },
  { email: 'partner@demo.example', role: 'partner', name: 'Pål Partner', scope: 'partner' },
  { email: 'registrar@demo.example', role: 'registrar', name: 'Rune Register', scope: 'committee' },
  {
    email: 'city-registrar@demo.example',
    role: 'registrar',
    name: 'Rut Registrator',
    scope: 'city',
  },
  { email: 'archivist@demo.example', role: 'archivist', name: 'Ada Arkiv', scope: 'committee' },
  {
    email: 'dpo@demo.example',
    role: 'data_protection_officer',
    name: 'Disa Dataskydd',
    scope: 'committee',
  },
  { email: 'admin@demo.example', role: 'administrator', name: 'Adam Admin', scope: 'city' },
];
