import type { FormKind } from '@peerkit/forms';

/** What the form's own pages say besides the questions. Each as the attribute of the form of the same name. */
export interface FormPageOptions {
  /** What people call the agency. Default: its slug is not shown, and the form says "this agency". */
  readonly agencyName?: string;
  /** Emergency number, dialled from the first line. Default: "your local emergency number". */
  readonly emergency?: string;
  /** After how many days submissions are deleted. Said before Send; nothing is said without it. */
  readonly keepDays?: number;
  /** The agency has signed that it gives nothing to police. Default: nothing is said. */
  readonly noPolice?: boolean;
  /** Languages of the menu, the first one for pages that ask for none. Default: `en`. */
  readonly languages?: readonly string[];
  /** Another way to reach the team, such as a phone number: beside the form, and all there is without JavaScript. */
  readonly contact?: string;
  /** Where the quick exit leads. Default: its own. */
  readonly exit?: string;
}

/** A page with one form. */
export interface FormPage extends FormPageOptions {
  readonly name: string;
  readonly kind: FormKind;
  readonly agency: string;
  readonly recipients: readonly string[];
  readonly language: string;
}

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
<link rel="stylesheet" href="${STYLE}">
${scripts}
</head>
<body>
<main>
<header class="alone">
${page.agencyName === undefined ? '' : `<p>${escaped(page.agencyName)}</p>\n`}<h1${lang === language ? '' : ` lang="${lang}"`}>${escaped(typeof title === 'string' ? title : name)}</h1>
</header>
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
main{max-width:46rem;margin:auto}
.alone{padding:1rem 1rem 0}
.alone p{margin:0}
.alone h1{margin:.25rem 0 0;font-size:1.75rem;line-height:1.15}
peer-outreach-form{display:block;min-height:36rem}
[hidden]{display:none!important}
.framed .alone{display:none}
.framed main{max-width:none}
.framed peer-outreach-form{min-height:0}
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
