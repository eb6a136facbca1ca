import type { RetainedRow } from '#intake';
import type { ArchivedContent } from './archived-incident.reader.js';
import { xmlAttributes, xmlText } from './xml-text.js';

const NAMESPACE = 'urn:lagesbild:incidents:1';

export const contentsHead = `<?xml version="1.0" encoding="UTF-8"?>\n<incidents xmlns="${NAMESPACE}">\n`;
export const contentsEnd = '</incidents>\n';

/** What the file of contents may hold; it goes with it, so that it can be read without this program. */
export const CONTENTS_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${NAMESPACE}" xmlns="${NAMESPACE}" elementFormDefault="qualified">
  <xs:element name="incidents">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="incident" minOccurs="0" maxOccurs="unbounded" type="incident"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="incident">
    <xs:sequence>
      <xs:element name="revision" maxOccurs="unbounded" minOccurs="0" type="revision"/>
    </xs:sequence>
    <xs:attribute name="id" type="xs:string" use="required"/>
    <xs:attribute name="reference" type="xs:string" use="required"/>
    <xs:attribute name="receivedAt" type="xs:dateTime" use="required"/>
    <xs:attribute name="tier" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:complexType name="revision">
    <xs:annotation><xs:documentation xml:lang="sv">Det som berättades i en version; told: som det skrevs; source: kolumner som det kom med vid inläsning.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:element name="told" minOccurs="0" maxOccurs="unbounded" type="value"/>
      <xs:element name="source" minOccurs="0" maxOccurs="unbounded" type="value"/>
    </xs:sequence>
    <xs:attribute name="number" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="recordedAt" type="xs:dateTime" use="required"/>
  </xs:complexType>
  <xs:complexType name="value">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="name" type="xs:string" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
</xs:schema>
`;

/** One incident with all that was told of it, revision by revision. */
export function incidentElement(
  { id, reference, receivedAt, tier }: RetainedRow,
  revisions: readonly ArchivedContent[],
): string {
  const attributes = { id, reference, receivedAt: receivedAt.toISOString(), tier };
  return `  <incident${xmlAttributes(attributes)}>\n${revisions.map(revisionElement).join('')}  </incident>\n`;
}

function revisionElement({ revision, recordedAt, content }: ArchivedContent): string {
  const attributes = { number: String(revision), recordedAt: recordedAt.toISOString() };
  const told = valuesOf(content.body, '').map((each) => valueElement('told', each));
  const source = valuesOf(content.provenance ?? {}, '').map((each) => valueElement('source', each));
  const lines = [...told, ...source].join('');
  return `    <revision${xmlAttributes(attributes)}>\n${lines}    </revision>\n`;
}

function valueElement(element: string, [name, value]: readonly [string, string]): string {
  return `      <${element}${xmlAttributes({ name })}>${xmlText(value)}</${element}>\n`;
}

/** Every value with the way to it, in the order of their names: `location.lon`. */
function valuesOf(value: unknown, name: string): (readonly [string, string])[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, name));
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, each]) => valuesOf(each, name === '' ? key : `${name}.${key}`));
}
