/** The look of a paper on a screen and printed from it; its colours are those of the product, light and dark. */
export const htmlStyle = `
:root{color-scheme:light dark;--ink:#1B2430;--paper:#FAF9F6;--primary:#12524B;--muted:#5B6673;--line:#B8BFC7}
@media (prefers-color-scheme:dark){:root{--ink:#E8ECEF;--paper:#12181F;--primary:#8FD3C7;--muted:#9AA7B4;--line:#4B5563}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px clamp(16px,4vw,40px) 64px;max-width:56rem;color:var(--ink);background:var(--paper);font:1rem/1.55 "Source Sans 3",system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,h4{line-height:1.2;font-weight:650;margin:2em 0 .5em}
h1{margin-top:.5em;font-size:2.25rem;color:var(--primary)}
h2{font-size:1.75rem;color:var(--primary)}
h3{font-size:1.375rem}
h4{font-size:1.125rem}
p,li{max-width:72ch}
a{color:var(--primary)}
.authority,.subtitle{font-size:1.125rem;font-weight:600;margin:.25em 0}
.subtitle{font-size:1.375rem;font-weight:400}
.note,figcaption{color:var(--muted);font-size:.875rem}
figcaption strong{color:var(--ink)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;border-top:2px solid var(--primary);padding-top:16px}
dt{font-weight:600}
dd{margin:0}
nav ol{list-style:none;padding:0;columns:20rem}
nav li{padding:4px 0}
nav .level-3{padding-left:16px}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:1em 0 .25em}
caption{text-align:left;font-weight:600;padding-bottom:8px}
th,td{padding:6px 8px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
.number{text-align:right;white-space:nowrap}
figure{margin:1.5em 0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;background:#FAF9F6}
mark{background:#E7E9EC;color:#1B2430;font-weight:600;padding:0 4px}
hr{border:0;border-top:1px solid var(--line);margin:3em 0}
.signatures{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:16px 48px}
.signatures li{border-top:1px solid var(--line);padding-top:8px;min-width:14rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:16px}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
@media print{body{max-width:none;padding:0;background:none}.skip,nav{display:none}hr{break-after:page;border:0}tr{break-inside:avoid}.wide{overflow:visible}}
`;
