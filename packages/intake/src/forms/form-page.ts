import type { FormPage } from './form-page-options.ts';
import { withoutScripts } from './without-scripts.ts';

/** Where the page finds its scripts and its style, from its own address. */
const FILES = 'files/';
export const STYLE = 'page.css';
/** The list of keys that the agency's root key signed. */
export const SIGNED_KEYS = 'keys.signed';

/** The page, all of it. It loads nothing from anywhere else and has nothing inline but what it is. */
export async function renderFormPage(page: FormPage): Promise<string> {
  const { kind, name, language, languages = ['en'], contact } = page;
  const words = (await kind.words.load[language]?.())?.default;
  const title = words?.['title'] ?? kind.words.en['title'] ?? name;
  const lang = words?.['title'] === undefined ? 'en' : language;
  const form = attributes({
    kind: name,
    agency: page.agency,
    'agency-name': page.agencyName,
    intake: '../',
    recipients: page.recipients.join(' '),
    emergency: page.emergency,
    lines: page.lines,
    'keep-days': page.keepDays?.toString(),
    'no-police': page.noPolice === true ? '' : undefined,
    languages: languages.length > 1 ? languages.join(' ') : undefined,
    'data-signed-keys': SIGNED_KEYS,
  });
  const scripts = ['hosted-form', 'peer-outreach-form', 'peer-quick-exit']
    .map((file) => `<script type="module" src="${FILES}${file}.js"></script>`)
    .join('\n');
  return `<!doctype html>
<html lang="${escaped(language)}" data-peerkit="hosted">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(typeof title === 'string' ? title : name)}</title>
<link rel="stylesheet" href="${STYLE}" nonce="${escaped(page.nonce)}">
${scripts}
</head>
<body>
<main>
<header class="alone">
${page.agencyName === undefined ? '' : `<p>${escaped(page.agencyName)}</p>\n`}<h1${lang === language ? '' : ` lang="${lang}"`}>${escaped(typeof title === 'string' ? title : name)}</h1>
</header>
<noscript>
${await withoutScripts(page, escaped)}
</noscript>
<peer-outreach-form${form}>${contact === undefined ? '' : `<p>${escaped(contact)}</p>`}</peer-outreach-form>
</main>
<peer-quick-exit${attributes({ href: page.exit })}></peer-quick-exit>
</body>
</html>
`;
}

/** Room is kept for the form, so that nothing moves when it comes. */
export const pageStyle = `:root{color-scheme:light dark;font-family:system-ui,sans-serif}
body{margin:0}
.framed peer-quick-exit{display:block;padding:.5rem 1rem}
@media (min-width:480px){.framed peer-quick-exit{padding-inline:24px}}
@media (min-width:840px){.framed peer-quick-exit{padding-inline:40px}}
main{max-width:46rem;margin:auto}
.alone{padding:1rem 1rem 0}
.alone p{margin:0}
.alone h1{margin:.25rem 0 0;font-size:1.75rem;line-height:1.15}
peer-outreach-form{display:block;min-height:36rem}
[hidden]{display:none!important}
.framed .alone{display:none}
.framed main{max-width:none}
.framed peer-outreach-form{min-height:0}
@media (scripting:none){peer-outreach-form{min-height:0;padding:0 1rem}}
.off{padding:0 1rem;line-height:1.45}
.off a{display:inline-block;padding:.75rem 1rem;border-radius:.75rem;font-weight:700;color:#fff;background:#991618}
`;

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
