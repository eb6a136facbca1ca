import type { PackedFile } from './package-zip.js';
import { xmlAttributes, xmlText } from './xml-text.js';

/** Where the list of the package stands in it, as the specification says. */
export const METS_PATH = 'sip.xml';

/** What the package is about. */
export interface PackageFacts {
  readonly id: string;
  readonly requestedAt: Date;
  readonly label: string;
  /** The authority: its name, and how it is called in the system. */
  readonly authority: { readonly name: string; readonly code: string };
  /** The archive authority that it goes to. */
  readonly receiver: string;
  /** How the agreement on deliveries is cited. */
  readonly agreement: string;
  /** First and last local day of what it holds. */
  readonly from: string;
  readonly to: string;
  readonly system: { readonly name: string; readonly version: string };
  /** What of secrecy is to be tried before anything of it is handed out. */
  readonly rights: string;
  /** What was left out and why, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The list of a package as METS 1.12 (Library of Congress), by the Swedish common specification for packages
 * (FGS Paketstruktur, Riksarkivet RAFGS1V1): who delivers what to whom under which agreement, and of every file its
 * size and SHA-256. The same facts and files are the same text.
 */
export function metsDocument(facts: PackageFacts, files: readonly PackedFile[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<mets${xmlAttributes({
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:ext': 'ExtensionMETS',
      OBJID: `UUID:${facts.id}`,
      LABEL: facts.label,
      TYPE: 'SIP',
      PROFILE: 'http://xml.ra.se/METS/RA_METS_eARD.xml',
      'ext:CONTENTTYPESPECIFICATION': 'OTHER',
      'ext:SYSTEMTYPE': 'Other',
    })}>`,
    ...header(facts),
    ...rights(facts),
    '  <fileSec>',
    '    <fileGrp>',
    ...files.map((file, place) => fileElement(facts, file, place)),
    '    </fileGrp>',
    '  </fileSec>',
    '  <structMap TYPE="physical">',
    '    <div TYPE="files" LABEL="Files" ADMID="rights">',
    ...files.map((_, place) => `      <fptr FILEID="${fileId(place)}"/>`),
    '    </div>',
    '  </structMap>',
    '</mets>',
    '',
  ].join('\n');
}

function header(facts: PackageFacts): string[] {
  const { authority, receiver, system } = facts;
  const software = { ROLE: 'ARCHIVIST', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' };
  return [
    `  <metsHdr${xmlAttributes({ CREATEDATE: facts.requestedAt.toISOString(), RECORDSTATUS: 'NEW', 'ext:OAISTYPE': 'SIP' })}>`,
    agent({ ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, authority.name, [`LOCAL:${authority.code}`]),
    agent(software, system.name, [system.version]),
    agent({ ROLE: 'CREATOR', TYPE: 'ORGANIZATION' }, authority.name, facts.notes),
    agent({ ROLE: 'OTHER', OTHERROLE: 'SUBMITTER', TYPE: 'ORGANIZATION' }, authority.name),
    agent({ ROLE: 'IPOWNER', TYPE: 'ORGANIZATION' }, authority.name),
    agent({ ROLE: 'PRESERVATION', TYPE: 'ORGANIZATION' }, receiver),
    alternative('SUBMISSIONAGREEMENT', facts.agreement),
    alternative('STARTDATE', facts.from),
    alternative('ENDDATE', facts.to),
    `    <metsDocumentID>${METS_PATH}</metsDocumentID>`,
    '  </metsHdr>',
  ];
}

function agent(
  attributes: Readonly<Record<string, string>>,
  name: string,
  notes: readonly string[] = [],
): string {
  const lines = [
    `    <agent${xmlAttributes(attributes)}>`,
    `      <name>${xmlText(name)}</name>`,
    ...notes.map((note) => `      <note>${xmlText(note)}</note>`),
    '    </agent>',
  ];
  return lines.join('\n');
}

function alternative(type: string, text: string): string {
  return `    <altRecordID TYPE="${type}">${xmlText(text)}</altRecordID>`;
}

function rights(facts: PackageFacts): string[] {
  return [
    '  <amdSec>',
    '    <rightsMD ID="rights">',
    '      <mdWrap MDTYPE="OTHER" OTHERMDTYPE="LAGESBILDRIGHTS">',
    '        <xmlData>',
    `          <rights xmlns="urn:lagesbild:rights:1">${xmlText(facts.rights)}</rights>`,
    '        </xmlData>',
    '      </mdWrap>',
    '    </rightsMD>',
    '  </amdSec>',
  ];
}

function fileElement(
  { requestedAt }: PackageFacts,
  { path, mediaType, bytes, sha256 }: PackedFile,
  place: number,
): string {
  const attributes = xmlAttributes({
    ID: fileId(place),
    MIMETYPE: mediaType,
    SIZE: String(bytes),
    CREATED: requestedAt.toISOString(),
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
    USE: 'Datafile',
  });
  const where = xmlAttributes({
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': `file:${path}`,
  });
  return `      <file${attributes}><FLocat${where}/></file>`;
}

/** An XML id begins with a letter. */
const fileId = (place: number): string => `file-${place + 1}`;
