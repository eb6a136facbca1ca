import { blocksSource } from './blocks-template.js';

/** The template of a report, in Typst: cover, one page of summary, contents, numbered figures and tables. */
export const reportSource = `${blocksSource}${String.raw`
#if "logo" in paper { image(sys.inputs.logo, alt: paper.authority, height: 18mm) }
#text(size: 14pt, weight: "semibold", fill: pine, paper.authority)
#v(1fr)
#block(below: 6mm, title())
#if "subtitle" in paper { block(text(size: 17pt, paper.subtitle)) }
#v(4mm)
#line(length: 100%, stroke: 1pt + pine)
#v(4mm)
#for (name, said) in paper.particulars {
  block(spacing: 0.6em, text(weight: "semibold", name + ": ") + words(said))
}
#v(2fr)
#pagebreak()
#if "summary" in paper {
  show heading.where(level: 2): set heading(outlined: false)
  for one in paper.summary { block-of(one) }
  pagebreak()
}
#outline(title: if swedish { "Innehåll" } else { "Contents" }, depth: 2)
#pagebreak()
#for one in paper.blocks { block-of(one) }
`}`;
