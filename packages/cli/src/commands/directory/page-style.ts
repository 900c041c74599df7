/** The look of a page that is a list and nothing else: readable on the oldest phone, in light, dark and print. */
export const PAGE_STYLE = `:root{color-scheme:light dark}
body{max-width:40rem;margin:0 auto;padding:1rem;font:1.0625rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2}
ul{margin:0;padding:0;list-style:none}
li{padding:1rem 0;border-top:1px solid;break-inside:avoid}
h2{margin:0 0 .25rem;font-size:1.2rem;line-height:1.2}
p,dl,dd{margin:.25rem 0}
dt{font-weight:700}
a{display:inline-block;color:inherit;min-height:44px;padding:.5rem 0;box-sizing:border-box}
@media print{a{min-height:0;padding:0}}`;
