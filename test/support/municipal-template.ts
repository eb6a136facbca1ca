import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';

/** A picture of one dot: PNG. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

interface Asked {
  /** What stands in the template's own text. */
  readonly text?: readonly FileChild[];
  readonly section?: Partial<ISectionOptions>;
}

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A template as a municipality has it: its own type, colour and margins, a head with logo and fields, numbered pages. */
export async function municipalTemplate({ text, section }: Asked = {}): Promise<Buffer> {
  const logo = new ImageRun({
    ...{ type: 'png', data: DOT, transformation: { width: 60, height: 30 } },
    altText: { name: 'Lillstads kommun', title: 'Lillstads kommun', description: 'Vapen' },
  });
  const head = new Table({
    rows: [
      new TableRow({ children: [new TableCell({ children: [new Paragraph({ children: [logo] })] }), cell('Dnr {{dnr}}')] }), // prettier-ignore
      new TableRow({ children: [cell('{{Förvaltning}}'), cell('Handläggare: {{ handläggare }}')] }),
    ],
  });
  const foot = new Paragraph({
    children: [new TextRun({ children: ['Lillstads kommun, sidan ', PageNumber.CURRENT] })],
  });
  const file = new Document({
    creator: 'Någon Som Gjorde Mallen',
    styles: {
      default: {
        document: { run: { font: 'Liberation Serif', size: 24 } },
        heading1: { run: { font: 'Liberation Sans', size: 40, color: 'AA0000' } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { left: 2268, right: 1134 } },
        },
        headers: { default: new Header({ children: [head] }) },
        footers: { default: new Footer({ children: [foot] }) },
        children: text ?? [new Paragraph('Skriv din text här.')],
        ...section,
      },
    ],
  });
  return Packer.toBuffer(file);
}
