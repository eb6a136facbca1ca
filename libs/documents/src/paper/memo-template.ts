import { blocksSource } from './blocks-template.js';

/**
 * The template of a memo, in Typst: sender and particulars beside each other, recipient, title and sections, as a
 * committee is used to. Every page bears its number, the first too.
 */
export const memoSource = `${blocksSource}${String.raw`
#set page(
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: muted)
    paper.subtitle
    h(1fr)
    paper.reference
  },
  footer: context {
    set text(size: 9pt, fill: muted)
    paper.authority
    h(1fr)
    if swedish { "Sida " } else { "Page " }
    counter(page).display("1 (1)", both: true)
  },
)
#show title: set text(size: 19pt, weight: "semibold", fill: pine)
#show heading.where(level: 1): set text(size: 13.5pt, fill: ink)

#grid(
  columns: (1fr, 62mm), column-gutter: 8mm,
  {
    if "logo" in paper {
      image(sys.inputs.logo, alt: paper.authority, height: 15mm)
      v(2mm, weak: true)
    }
    text(size: 12pt, weight: "semibold", fill: pine, paper.authority)
    for one in paper.at("sender", default: ()) { block(spacing: 0.5em, one) }
  },
  {
    block(below: 0.7em, text(size: 12pt, weight: "semibold", paper.subtitle))
    for (name, said) in paper.particulars {
      block(spacing: 0.55em, text(weight: "semibold", name + ": ") + words(said))
    }
  },
)
#v(7mm)
#if paper.at("recipient", default: "") != "" {
  block(text(weight: "semibold", if swedish { "Till" } else { "To" }))
  block(above: 0.4em, paper.recipient)
}
#block(above: 9mm, below: 5mm, title())
#for one in paper.blocks { block-of(one) }
`}`;
