/** The look of the page: light and dark, wide and narrow, and on paper. */
export const portalStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--dim:#5a6573;--paper:#fbfaf7;--card:#fff;--line:#dcdfe4;--accent:#1f4e8c;--note:#fff6dd;--note-line:#d9b24a;--done:#2e7d4f}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ee;--dim:#a3acb9;--paper:#14181e;--card:#1c222b;--line:#343c48;--accent:#8db8f0;--note:#2d2716;--note-line:#8a7430;--done:#5fbf86}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;scroll-padding-bottom:4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .6rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
h3{font-size:.9rem;color:var(--dim);margin:1rem 0 .3rem}
p{margin:.5rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.note{background:var(--note);border:1px solid var(--note-line);border-left-width:6px;border-radius:6px;padding:.6rem .9rem}
.dim{color:var(--dim);font-size:.9rem}
nav ol{margin:.3rem 0;padding-left:1.4rem;columns:2;column-gap:2rem}nav li{break-inside:avoid}nav h2{margin-top:1.4rem}
.answers{background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:clip}
.answer{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;align-items:center;padding:.6rem .9rem;border-top:1px solid var(--line)}
.answers>:first-child .answer:first-child,.answers>.answer:first-child{border-top:0}
.answer.done{box-shadow:inset 4px 0 var(--done)}
.label{color:var(--dim);font-size:.87rem;margin:0}
.value{grid-column:1;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font-weight:500}
.answer button{grid-column:2;grid-row:1/span 2;min-width:6.2rem}
.item{border-top:1px solid var(--line)}.item:first-child{border-top:0}.item h3{margin:0;padding:.7rem .9rem 0}.item .answer{border-top:0;padding-top:.25rem;padding-bottom:.35rem}.item .answer:last-child{padding-bottom:.7rem}
.tick{grid-template-columns:1.3rem minmax(0,1fr);gap:.6rem;align-items:baseline}
.tick .box{display:inline-block;width:1.05rem;height:1.05rem;border:1.5px solid var(--dim);border-radius:3px;text-align:center;line-height:.9rem;font-weight:700;font-size:.9rem}
.tick p{margin:0}
.sign{margin:.6rem 0 0;border-left:4px solid var(--accent);padding:.2rem 0 .2rem .9rem;white-space:pre-line}
button{font:inherit;color:var(--accent);background:var(--paper);border:1.5px solid var(--accent);border-radius:6px;padding:.4rem .9rem;cursor:pointer}
button:hover{background:var(--note)}
button.done{color:var(--done);border-color:var(--done)}button.done::before{content:"\\2713\\a0";content:"\\2713\\a0"/""}
button[hidden],[hidden]{display:none!important}
.bar{position:sticky;bottom:0;background:var(--card);border-top:1px solid var(--line);margin-top:2.5rem}
.bar div{max-width:54rem;margin:0 auto;padding:.55rem 1.25rem;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;min-height:2.6rem;align-items:center}
.bar p{margin:0}.bar #said{font-weight:600;overflow-wrap:anywhere}.bar #count{color:var(--dim);font-variant-numeric:tabular-nums}
footer{color:var(--dim);font-size:.9rem;padding-top:1rem;padding-bottom:2rem}
@media (max-width:560px){nav ol{columns:1}h1{font-size:1.5rem}.answer{gap:.1rem .6rem;padding:.55rem .7rem}.answer button{min-width:5.2rem;padding:.4rem .6rem}.item h3{padding-left:.7rem}.answer.tick{gap:.6rem}header,main,footer{padding-left:.9rem;padding-right:.9rem}}
@media print{
:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--accent:#000;--note:#fff;--note-line:#000;--done:#000}
@page{margin:14mm 12mm}
body{font-size:10.5pt}button,.bar,nav,[data-with-script],[data-without-script]{display:none!important}
header,main,footer{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}.answers{overflow:visible}
.answer{break-inside:avoid;box-shadow:none!important;padding-top:.3rem;padding-bottom:.3rem}.answer.long{break-inside:auto}h2,h3{break-after:avoid}}
`;
