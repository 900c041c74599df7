/**
 * A cell of WordPress without what only its programs read: lists as PHP writes them
 * (`a:1:{s:3:"Mon";a:2:{i:0;s:5:"09:00";…}}`), and `[contact-form-7 id="12"]`.
 */
export function withoutMachinery(text: string): string {
  if (text.startsWith('a:') && /^a:\d{1,4}:\{[\s\S]*\}$/.test(text)) return listed(text);
  return text.includes('[') ? text.replace(SHORTCODE, '').trim() : text;
}

const SHORTCODE =
  /\[\/?[a-z][a-z\d_-]{2,40}(?: {1,3}[a-z_-]{1,30}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))+ ?\/?\]/gi;
const TIME = /^\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?$/i;

/** The texts of the list; of two times that follow each other the second ends what the first begins. */
function listed(text: string): string {
  let words = '';
  let isOpen = false;
  let isFirst = true;
  for (const [, word = ''] of text.matchAll(/s:\d{1,5}:"(.*?)";/gs)) {
    if (word.trim() === '') continue;
    const isTime = TIME.test(word.trim());
    words += isFirst ? '' : isTime ? (isOpen ? '-' : ' ') : '; ';
    words += word.trim();
    isOpen = isTime && !isOpen;
    isFirst = false;
  }
  return words;
}
