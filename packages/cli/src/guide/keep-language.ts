/**
 * After a reload the page is in the language that was chosen, also when nothing has begun and so nothing is stored: the
 * language is in its address. A script for the page, before that of the guide.
 */
export const KEEP_LANGUAGE = `const chosen=/^#lang=([a-zA-Z-]+)$/.exec(location.hash)?.[1];
if(chosen)document.documentElement.dataset.peerLanguage=chosen;
document.addEventListener('peer-language-change',({detail})=>history.replaceState(history.state,'','#lang='+encodeURIComponent(detail)));`;
