/** The look of every page: light and dark, wide and narrow, and on paper. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--dim:#5a6573;--paper:#fbfaf7;--card:#fff;--line:#dcdfe4;--accent:#1f4e8c;--note:#fff6dd;--note-line:#d9b24a;
--ready:#2e7d4f;--not-yet:#3f6fb5;--uscis-first:#7a55b3;--incomplete:#8f5f00;--cannot-help:#697080;--bad:#b3362c;--hatch:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ee;--dim:#a3acb9;--paper:#14181e;--card:#1c222b;--line:#343c48;--accent:#8db8f0;--note:#2d2716;--note-line:#8a7430;
--ready:#5fbf86;--not-yet:#82aaf0;--uscis-first:#b797ea;--incomplete:#e0b04f;--cannot-help:#9aa3b0;--bad:#f08b80;--hatch:#14181e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
.wide header,.wide main,.wide footer{max-width:78rem}
header{padding-top:2rem}
footer{color:var(--dim);padding-top:1.25rem;padding-bottom:2rem;font-size:.9rem}
h1{font-size:1.85rem;line-height:1.2;margin:0 0 .7rem}
h2{font-size:1.2rem;margin:2.2rem 0 .65rem}
h3{font-size:1rem;margin:0 0 .5rem}
p{margin:.5rem 0;max-width:60rem}
a{color:var(--accent)}
button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:6px;padding:.35rem .8rem;cursor:pointer}
[hidden]{display:none!important}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.dim{color:var(--dim);font-size:.9rem}
.caution{background:var(--note);border:1px solid var(--note-line);border-left-width:6px;border-radius:6px;padding:.6rem .9rem}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1rem;padding:0}
.facts div{min-width:7rem}.facts dt{color:var(--dim);font-size:.85rem}.facts dd{margin:0;font-weight:600}
.card,.tiles li,.answers,.tools{background:var(--card);border:1px solid var(--line);border-radius:8px}

nav ol{margin:.3rem 0;padding-left:1.4rem;columns:2;column-gap:2rem}nav li{break-inside:avoid}nav h2{margin-top:1.4rem}
.answers{overflow:clip}
.answer{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;align-items:center;padding:.6rem .9rem;border-top:1px solid var(--line)}
.answers>:first-child .answer:first-child,.answers>.answer:first-child{border-top:0}
.answer.done{box-shadow:inset 4px 0 var(--ready)}
.label{color:var(--dim);font-size:.87rem;margin:0}
.value{grid-column:1;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font-weight:500}
.answer button{grid-column:2;grid-row:1/span 2;min-width:6.2rem;color:var(--accent);border:1.5px solid var(--accent);padding:.4rem .9rem}
.answer.long .value{grid-column:1/-1;padding-top:.3rem}.answer.long button{grid-row:1}.answer .open{grid-column:1;margin:.2rem 0 0}
.answer button:hover{background:var(--note)}
.answer button.done{color:var(--ready);border-color:var(--ready)}button.done::before{content:"\\2713\\a0";content:"\\2713\\a0"/""}
.item{border-top:1px solid var(--line)}.item:first-child{border-top:0}.item h3{margin:0;padding:.7rem .9rem 0;color:var(--dim);font-size:.9rem}
.item .answer{border-top:0;padding-top:.25rem;padding-bottom:.35rem}.item .answer:last-child{padding-bottom:.7rem}
.tick{grid-template-columns:1.3rem minmax(0,1fr);gap:.6rem;align-items:baseline}
.tick .box{display:inline-block;width:1.05rem;height:1.05rem;border:1.5px solid var(--dim);border-radius:3px;text-align:center;line-height:.9rem;font-weight:700;font-size:.9rem}
.tick p{margin:0}
.sign{margin:.6rem 0 0;border-left:4px solid var(--accent);padding:.2rem 0 .2rem .9rem;white-space:pre-line}
.status{position:sticky;bottom:0;background:var(--card);border-top:1px solid var(--line);margin-top:2.5rem}
.status div{max-width:54rem;margin:0 auto;padding:.55rem 1.25rem;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;min-height:2.6rem;align-items:center}
.status p{margin:0}.status #said{font-weight:600;overflow-wrap:anywhere}.status #count{color:var(--dim);font-variant-numeric:tabular-nums}
html:has(.status){scroll-padding-top:1rem;scroll-padding-bottom:4rem}

.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:3}
.bar{display:block;width:100%;height:2.75rem;border-radius:8px;border:1px solid var(--line)}
.bar text{font-weight:700;font-size:.95rem;fill:var(--ink)}.bar .plate{fill:var(--card)}
.swatch{width:1.1rem;height:1.1rem;border-radius:3px;flex:none;margin-top:.3rem}
.f-ready{fill:var(--ready)}.f-not-yet{fill:var(--not-yet)}.f-uscis-first{fill:var(--uscis-first)}.f-incomplete{fill:var(--incomplete)}.f-cannot-help{fill:var(--cannot-help)}.f-bad{fill:var(--bad)}
.hatch{stroke:var(--hatch);stroke-width:2;fill:none;opacity:.55}.dot{fill:var(--hatch);opacity:.6}
.tiles{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:.75rem;padding:0;margin:.9rem 0 0}
.tiles li{display:flex;gap:.7rem;padding:.7rem .9rem}
.tiles b{font-size:1.15rem}.tiles .share{white-space:nowrap;color:var(--dim);font-size:.9rem}.tiles p{margin:.1rem 0 0;color:var(--dim);font-size:.9rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}
.card{padding:.9rem 1rem}
.card ol,.card ul{margin:0;padding:0;list-style:none}.card li{padding:.35rem 0;border-top:1px solid var(--line)}.card li:first-child{border-top:0}
.card li>span{display:flex;justify-content:space-between;gap:1rem}.card .n{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600}
.card small{color:var(--dim)}
.meter{display:block;width:100%;height:5px;margin-top:.25rem}.meter .rail{fill:var(--line)}.meter .fill{fill:var(--accent)}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;margin:.75rem 0;padding:.8rem 1rem}
.tools label{font-size:.95rem}.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:center}.tools legend{float:left;margin-right:.6rem;color:var(--dim);font-size:.85rem}
.tools .find{display:flex;flex-direction:column;color:var(--dim);font-size:.85rem;flex:1 1 14rem}
input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:6px;padding:.4rem .6rem;width:100%}
input[type=checkbox]{width:1.05rem;height:1.05rem;vertical-align:-.15rem;accent-color:var(--accent)}
.tools #count{margin:0;color:var(--dim);flex-basis:100%;font-size:.9rem}
table,thead,tbody,caption,th,td{display:block}
table{background:var(--card);border:1px solid var(--line);font-size:.94rem}
tr{display:grid;grid-template-columns:4.5rem 9rem 8.6rem 7.2rem 9.5rem minmax(0,1fr);border-bottom:1px solid var(--line)}
tbody tr{content-visibility:auto;contain-intrinsic-size:auto 2.7rem}
caption{text-align:left;color:var(--dim);padding:.25rem 0 .5rem}
th,td{text-align:left;padding:.5rem .65rem}
thead{position:sticky;top:0;z-index:1;background:var(--card);box-shadow:inset 0 -2px var(--line);white-space:nowrap}
thead button{all:unset;cursor:pointer;font-weight:700}thead button:focus-visible{outline:3px solid var(--accent)}
thead button::after{content:" \\2195";content:" \\2195"/"";color:var(--dim)}[aria-sort=ascending] button::after{content:" \\2191";content:" \\2191"/"";color:inherit}[aria-sort=descending] button::after{content:" \\2193";content:" \\2193"/"";color:inherit}
td.num,td.day{white-space:nowrap;font-variant-numeric:tabular-nums}
td.id,td.file{overflow-wrap:anywhere}td.id{font-weight:600}
.chip{display:inline-block;white-space:nowrap;border:1.5px solid;border-radius:99px;padding:0 .6rem;font-size:.87rem;font-weight:600}
.c-ready{color:var(--ready)}.c-not-yet{color:var(--not-yet)}.c-uscis-first{color:var(--uscis-first)}.c-incomplete{color:var(--incomplete)}.c-cannot-help{color:var(--cannot-help)}.c-bad{color:var(--bad)}
summary{cursor:pointer;overflow-wrap:anywhere}summary small{white-space:nowrap;color:var(--dim)}
.more{margin:.4rem 0 .25rem 1.1rem;overflow-wrap:anywhere}.more dl{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem .8rem;margin:0}.more dt{grid-column:1;color:var(--dim);font-size:.9em}.more dd{grid-column:2;margin:0}

@media screen and (max-width:1000px){
thead{position:absolute;left:-999rem}table{border:0;background:none}
tbody tr{display:block;contain-intrinsic-size:auto 10rem;background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:.75rem;padding:.4rem 0}
td{padding:.2rem .9rem;display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem}
td:empty{display:none}td::before{content:attr(data-label);color:var(--dim);font-size:.87rem;font-weight:400}td.note{display:block}td.note::before{content:none}.chip{justify-self:start}}
@media (max-width:560px){h1{font-size:1.5rem}header,main,footer{padding-left:.9rem;padding-right:.9rem}
nav ol{columns:1}.answer{gap:.1rem .6rem;padding:.55rem .7rem}.answer button{min-width:5.2rem;padding:.4rem .6rem}.item h3{padding-left:.7rem}.answer.tick{gap:.6rem}}
@media print{
:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--accent:#000;--note:#fff;--note-line:#000;--ready:#2e7d4f;--not-yet:#3f6fb5;--uscis-first:#7a55b3;--incomplete:#8f5f00;--cannot-help:#697080;--bad:#b3362c;--hatch:#fff}
@page{margin:14mm 12mm}
body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header,main,footer,.wide header,.wide main,.wide footer{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}
nav,.tools,.skip,.status,.answer button,[data-with-script],[data-without-script]{display:none!important}
h2,h3{break-after:avoid}tr,.card li,.tiles li{break-inside:avoid}
.answers{overflow:visible}.answer{break-inside:avoid;box-shadow:none!important;padding-top:.3rem;padding-bottom:.3rem}.answer.long{break-inside:auto}
thead{position:static;box-shadow:none}thead button::after{content:""}
.tiles{grid-template-columns:repeat(3,1fr)}.columns{grid-template-columns:repeat(2,1fr)}table{font-size:9pt;border:0}td,th{padding:.15rem .4rem}
tr{content-visibility:visible!important;grid-template-columns:2.6rem 6.5rem 7.2rem 5rem 7rem minmax(0,1fr)}
th,td{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}td.id,td.file{overflow-wrap:normal}
.more{display:none}summary{list-style:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}summary::-webkit-details-marker{display:none}a{text-decoration:none}}
`;
