/**
 * What the templates of reports and memos share, in Typst: type, pages, and how each kind of block is set. Everything
 * comes in as data. A drawing is an image with words for those who do not see it; its text is set in the same font.
 */
export const blocksSource = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#1B2430")
#let pine = rgb("#12524B")
#let muted = rgb("#5B6673")
#let swedish = paper.language == "sv"
#let day = paper.date.split("-").map(int)
#let side = 25mm
#set document(
  title: paper.title,
  author: paper.authority,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set text(
  font: "Source Sans 3", fallback: false, size: 10.5pt, fill: ink, lang: paper.language, hyphenate: false,
  number-width: "tabular", costs: (widow: 400%, orphan: 400%),
)
#set par(leading: 0.65em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (top: 26mm, bottom: 26mm, x: side),
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: muted)
    paper.authority
    h(1fr)
    paper.title
  },
  footer: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: muted)
    paper.reference
    h(1fr)
    if swedish { "Sida " } else { "Page " }
    counter(page).display("1 (1)", both: true)
  },
)
#show heading: set text(weight: "semibold", fill: ink)
#show heading.where(level: 1): set text(size: 17pt, fill: pine)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11pt)
#show title: set text(size: 34pt, weight: "semibold", fill: pine)
#show heading: set block(above: 1.6em, below: 0.75em, sticky: true)
#show link: it => underline(offset: 2pt, stroke: 0.5pt, it)
#set list(indent: 2mm, body-indent: 2.5mm, spacing: 0.7em)
#set enum(indent: 2mm, body-indent: 2.5mm, spacing: 0.7em)
#set figure(gap: 3mm)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set text(size: 9.5pt, weight: "semibold")
#show figure.caption: set align(left)
#show figure.where(kind: table): it => {
  show figure.caption: set block(sticky: true)
  it
}
#show figure: set align(left)
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt + ink } else { 0.4pt + rgb("#B8BFC7") }), inset: (x: 4pt, y: 4.5pt))

#let words(said) = said.split("\n").map(text).intersperse(linebreak()).join()
#let dressed(one) = {
  let body = words(one.text)
  if one.at("strong", default: false) { body = text(weight: "semibold", body) }
  if one.at("emphasis", default: false) { body = text(style: "italic", body) }
  if "href" in one { body = link(one.href, body) }
  body
}
#let part(one) = if "masked" in one {
  highlight(fill: rgb("#E7E9EC"), extent: 1pt, text(weight: "semibold", one.masked))
} else { dressed(one) }
#let line-of(parts) = if parts.len() == 0 { [] } else { parts.map(part).join() }
#let small(said) = block(above: 2mm, below: 1.6em, par(text(size: 9pt, fill: muted, words(said))))

#let grid-of(one) = {
  let columns = one.head.len()
  let figures = one.at("figures", default: ())
  let widths = range(columns).map(at => if figures.contains(at) { auto } else if at == 0 and columns > 1 and figures.len() == 0 { 38mm } else { 1fr })
  set text(size: 9.5pt)
  table(
    columns: widths,
    align: (x, y) => (if figures.contains(x) { right } else { left }) + (if y == 0 { bottom } else { top }),
    table.header(..one.head.map(cell => text(weight: "semibold", cell))),
    ..one.rows.map(row => row.enumerate().map(((at, cell)) => {
      if at == 0 { text(weight: "semibold", line-of(cell)) } else { line-of(cell) }
    })).flatten(),
  )
}

// A short table is not divided: one row alone on the next page tells nobody what it is of.
#let letters-of(one) = one.rows.flatten().map(part => part.at("text", default: "").len()).sum(default: 0)
#let is-short(one) = one.rows.len() <= 13 and letters-of(one) < 900

#let block-of(one) = {
  if one.kind == "heading" {
    heading(level: one.level - 1, one.text)
  } else if one.kind == "paragraph" {
    if one.at("note", default: false) {
      // What explains a heading or a figure never stands alone at the foot of a page.
      block(sticky: true, par(text(size: 9.5pt, fill: muted, line-of(one.line))))
    } else { par(line-of(one.line)) }
  } else if one.kind == "list" {
    if one.at("numbered", default: false) { enum(..one.items.map(line-of)) } else { list(..one.items.map(line-of)) }
  } else if one.kind == "signatures" {
    v(9mm, weak: true)
    grid(
      columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 11mm,
      ..one.people.map(((name, said)) => block(breakable: false)[
        #line(length: 100%, stroke: 0.5pt + muted)
        #v(1mm, weak: true)
        #text(weight: "semibold", name)
        #linebreak()
        #said
      ]),
    )
  } else if one.kind == "page" {
    pagebreak(weak: true)
  } else if one.kind == "figure" {
    show figure: set block(sticky: true)
    figure(
      image(bytes(one.svg), format: "svg", alt: one.alt, width: 100%),
      caption: one.caption, kind: image, supplement: if swedish { "Figur" } else { "Figure" },
    )
    small(one.source)
  } else if "caption" in one {
    // What the table is of stands above it, and where it comes from below: neither stands alone on a page.
    show figure: set block(breakable: not is-short(one), sticky: is-short(one))
    figure(grid-of(one), caption: one.caption, kind: table, supplement: if swedish { "Tabell" } else { "Table" })
    if "source" in one { small(one.source) }
  } else if is-short(one) {
    block(breakable: false, grid-of(one))
  } else {
    grid-of(one)
  }
}

`;
