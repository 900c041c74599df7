import type { Messages } from '@peerkit/model';

/** What the check of the set-up says. For developers, so in English alone; Markdown-like `code` is shown as code. */
export const setUpEn = {
  title: 'Set-up of {tag}',
  note: 'You see this because you asked for it in the address, or because the page is on your own machine.',
  fine: 'Nothing is wrong that can be seen from here.',
  close: 'Close',
  'attribute-misspelt': 'There is no attribute `{name}`. Did you mean `{meant}`?',
  'attribute-unknown': 'The attribute `{name}` does nothing here. These do: {known}.',
  'attribute-value': '`{name}="{value}"` is no value. Leave the attribute out when there is none.',
  'tag-misspelt': 'There is no element `<{tag}>`. Did you mean `<{meant}>`?',
  'tag-unknown': 'There is no element `<{tag}>`, or its script is missing. There are: {known}.',
  'not-secure':
    'This page must come over https. Over http a browser gives it no way to lock answers, so a form sends nothing, and a signed list is not shown.',
  'not-drawn':
    'This element could not be drawn: {cause}. Something that the page set is of another kind.',
  'check-failed': 'A part of this check broke off: {cause}. All else was looked at.',
  'check-stopped': {
    one: 'Your Content-Security-Policy (`{directive}`) lets this check look at no file of the import map. Whether its hash is right is not known. The page itself works without that.',
    other:
      'Your Content-Security-Policy (`{directive}`) lets this check look at none of the {count} files of the import map. Whether their hashes are right is not known. The page itself works without that.',
  },
  'page-quirks':
    'The page does not begin with `<!doctype html>`. Browsers then lay it out as in the 1990s.',
  'page-viewport':
    'The page has no `<meta name="viewport" content="width=device-width, initial-scale=1">`. On a phone all is tiny.',
  'content-missing':
    'Nothing stands between `<{tag}>` and `</{tag}>`. Put there what people without JavaScript need, such as a phone number.',
  'content-swallowed':
    'Other parts of the page are inside `<{tag}>`, and nobody sees them. `/>` does not close it: write `</{tag}>`.',
  'token-bad': '`{token}: {value}` is not a value that it can have. The default is used.',
  'exit-stays':
    '`{name}="{href}"` does not lead to another site. Begin with `https://`. Until then people are sent to a plain page.',
  'exit-sandbox':
    'The frame around this page is a sandbox. Leave takes away the frame alone. Add `allow-top-navigation-by-user-activation` to its `sandbox`.',
  'exit-framed':
    'This page is in a frame that cannot be looked at from here. If the frame has `sandbox`, it must list `allow-top-navigation-by-user-activation`, or Leave takes away the frame alone.',
  'map-missing':
    'The page has no import map with the hashes of these files. A changed one would run unnoticed. `npx peerkit embed script` writes it for you.',
  'map-other':
    'The import map has no hash for the files in {own}. It is of other files or another address. Run `npx peerkit embed script` again.',
  'map-stale':
    '{address} is not the file that the import map has the hash of, so it will not run. Run `npx peerkit embed script` again.',
  'map-csp':
    'Your Content-Security-Policy stops the import map. Add its `sha256-…` to `script-src`. `npx peerkit embed script` prints it.',
  'finder-unknown':
    'Nothing on this page has the id `{finder}` that `finder` names. An address begins with `https://` or `/`. There are: {known}.',
  'lines-bad':
    '`lines` has `{part}`, which is left out. Write `Name: number`, with `;` between lines. The emergency number has its own place.',
  'kits-commas': '`kits="{kits}"` has commas. Separate kits by spaces.',
  'kits-unknown': 'There is no kit `{kit}` in this region. There are: {known}.',
  'start-unknown': 'The guide cannot start with `{start}`. There are: {known}.',
  'agency-bad':
    '`agency="{agency}"` is not a valid short name. Use lowercase letters, digits and dashes, such as `chatham-kent`.',
  'emergency-missing':
    'Give `emergency`, the number to call in an emergency, such as `emergency="911"`. Without it nobody can dial from the form.',
  'emergency-bad': '`emergency="{emergency}"` is not a phone number.',
  'keep-days-bad': '`keep-days="{days}"` is not a whole number of days. Nothing is promised.',
  'intake-version':
    '`intake="{address}"` must end before `/v1`. It is the part of the address before `/v1/agency`.',
  'languages-unknown':
    '`languages` names `{language}`, which has no words yet. The text stays in English. There are: {known}.',
  'page-language':
    'The page is in `{language}`, which has no words yet. The text is in English. There are: {known}.',
  'script-integrity':
    '{src} comes from another site without `integrity`. Whoever changes it there changes your page. `npx peerkit embed script` writes the tag for you.',
  'script-unchecked':
    '{src} has no `integrity`. A changed file would run unnoticed. `npx peerkit embed script` writes the tag for you.',
  'csp-blocked': {
    one: 'Your Content-Security-Policy stops {blocked}, which this page needs. Allow it in `{directive}`. `npx peerkit embed script` prints a whole policy.',
    other:
      'Your Content-Security-Policy stops {count} things that this page needs, such as {blocked}. Allow them in `{directive}`. `npx peerkit embed script` prints a whole policy.',
  },
  'kind-missing': 'Give a `kind`, such as `kind="{first}"`.',
  'kind-unknown': 'There is no kind `{kind}`. There are: {known}.',
  'agency-missing': 'Give `agency`, the short name that the intake was started with.',
  'recipient-bad':
    'Key {position} in `recipients` is not an age public key. It begins with `age1` and has only small letters and digits.',
  'recipients-kind':
    '`recipients` must be a list of public keys, or one text with spaces between them. It is {given}.',
  'recipients-few':
    '`recipients` has {count} different keys. Give two: the staff’s and the recovery key. If the only key is lost, every message is lost.',
  'intake-missing': 'Give `intake`, the address of your intake without `/v1/…`.',
  'intake-not-http': '`intake="{address}"` is not a web address.',
  'intake-not-secure':
    '`intake` begins with `http:`. Others on the way can read who sends and block it. Use `https:`.',
  'intake-unreachable':
    'No answer from {address}. Is the intake running, and is the address right?',
  'intake-cors':
    '{address} answers, but does not allow this site. Start the intake with `--origin {origin}`. Is the path wrong? Then the same happens.',
  'intake-csp':
    'Your Content-Security-Policy does not let this page reach {address}. Add {origin} to `connect-src`.',
  'intake-path':
    '{address} was not found (404). `intake` is the part of the address before `/v1/agency`.',
  'intake-status': '{address} answered with status {status}.',
  'intake-page':
    '{address} gave a web page in place of the intake’s answer. `intake` may be wrong, or a login is in between.',
  'intake-other': 'What answered at {address} is not a Peerkit intake.',
  'agency-unknown':
    'The intake at {address} is for the agency `{theirs}`, not `{ours}`. It refuses every message.',
  'keys-unknown':
    'The intake at {address} does not know key {position} in `recipients`. It has: {keys}.',
  'kind-refused': 'The intake at {address} does not take the kind `{kind}`. It takes: {known}.',
  'address-unknown': '`address` cannot be `{address}`, so it is `place`. There are: {known}.',
  'rows-bad': '`rows="{rows}"` is not a number of 1 or more. The default is used.',
  'report-unknown':
    'Nothing on this page has the id `{report}` that `report` names, so nobody can say that a place is wrong. Forms of the kind `wrong-entry` with an id: {known}.',
  'report-kind':
    'The form `{report}` that `report` names has the kind `{kind}`. It must be `wrong-entry`.',
  'code-unknown': '`{name}` has `{code}`, which nothing in the list fits. There are: {known}.',
  'codes-apart':
    'Nothing in the list fits both `kinds` and `filters`. Everybody reads that nothing matches.',
  'near-unknown':
    '`near="{near}"` is no town or postcode of the list with a point. No distances are shown. `near="latitude,longitude"` always works.',
  'signed-by-bad':
    '`signed-by="{keys}"` is not a public key, so no list is shown. `npx peerkit directory key FILE` prints the attribute.',
  'src-missing': 'Give `src`, the address of the directory.',
  'src-unreachable': 'No answer from {address}. Is the address right?',
  'src-cors':
    '{address} answers, but does not allow this site. It must send `Access-Control-Allow-Origin: {origin}`.',
  'src-csp':
    'Your Content-Security-Policy does not let this page load {address}. Add {origin} to `connect-src`.',
  'src-path': '{address} was not found (404).',
  'src-status': '{address} answered with status {status}.',
  'src-page': '{address} gave a web page in place of a directory.',
  'src-unreadable': '{address} is not a directory that can be read: {cause}',
  'src-empty': 'The directory at {address} has no services in it.',
  'tiles-bad': '`map="{address}"` is not a web address.',
  'tiles-undrawn': 'For a map, import `@peerkit/components/resource-finder/map` as well.',
  'tiles-elsewhere':
    '`map` is on another host: {origin} learns which part of the map people look at. Copy it to your own site.',
  'region-missing': 'Give a `region`, such as `region="{first}"`.',
  'region-language':
    '`region="{region}"` is a language. A region says whose steps to show; the language follows the page. There are: {known}.',
  'region-unknown': 'There are no steps for the region `{region}`. There are: {known}.',
} as const satisfies Messages;

export type SetUpKey = keyof typeof setUpEn;
