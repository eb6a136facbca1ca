/** The look of a paper, by name and version; a change that shows gets a new version. */
export const PAPER_TEMPLATE = 'handling@1';

/**
 * The template, in Typst. Whatever a paper says comes in as data (`sys.inputs.paper`) and is set as text, never read
 * as markup. Only the named font is used: what it lacks has been written out before, so that a paper looks the same
 * whatever fonts a machine has.
 */
export const paperSource = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#1B2430")
#let pine = rgb("#12524B")
#let muted = rgb("#5B6673")
#let swedish = paper.language == "sv"
#let day = paper.date.split("-").map(int)
#set document(
  title: paper.title,
  author: paper.authority,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set text(
  font: "Source Sans 3", fallback: false, size: 10.5pt, fill: ink, lang: paper.language, hyphenate: false,
  number-width: "tabular",
)
#set par(leading: 0.62em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (top: 24mm, bottom: 26mm, x: 25mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: muted)
    paper.authority
    h(1fr)
    paper.title
  },
  footer: context {
    set text(size: 9pt, fill: muted)
    paper.reference
    h(1fr)
    if swedish { "Sida " } else { "Page " }
    counter(page).display("1 (1)", both: true)
  },
)
#show heading: set text(weight: "semibold", fill: ink)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#let words(said) = said.split("\n").map(text).intersperse(linebreak()).join()
#let part(one) = if "masked" in one {
  highlight(fill: rgb("#E7E9EC"), extent: 1pt, text(weight: "semibold", one.masked))
} else { words(one.text) }
#let line-of(parts) = if parts.len() == 0 { [] } else { parts.map(part).join() }

#if "logo" in paper { image(sys.inputs.logo, alt: paper.authority, height: 14mm) }
#text(size: 13pt, weight: "semibold", fill: pine, paper.authority)
#v(2mm, weak: true)
#line(length: 100%, stroke: 0.8pt + pine)
#v(4mm)
#heading(level: 1, paper.title)
#for (name, said) in paper.particulars {
  block(spacing: 0.55em, text(weight: "semibold", name + ": ") + words(said))
}
#v(2mm)
#for block-of in paper.blocks {
  if block-of.kind == "heading" {
    heading(level: block-of.level, block-of.text)
  } else if block-of.kind == "paragraph" {
    par(line-of(block-of.line))
  } else if block-of.kind == "list" {
    list(..block-of.items.map(line-of))
  } else {
    let columns = block-of.head.len()
    table(
      columns: (34mm,) + (1fr,) * (columns - 1),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt + ink } else { 0.4pt + rgb("#B8BFC7") }),
      inset: (x: 4pt, y: 5pt),
      align: left + top,
      table.header(..block-of.head.map(cell => text(weight: "semibold", cell))),
      ..block-of.rows.map(row => row.enumerate().map(((at, cell)) => {
        if at == 0 { text(weight: "semibold", line-of(cell)) } else { line-of(cell) }
      })).flatten(),
    )
  }
}
`;
