import { anyOf, HOUSE, IT, LIST, PLACE, PLEASE, ROUGHLY, THE } from './grammar.ts';

/**
 * Kinds of English sentences that keep a place back, each made of its parts, so that it is heard in whatever words
 * of its kind: who must not know, where it must not stand, how little may be shown.
 */

const SUBJECT = `(?:${THE}(?:${PLACE}|${HOUSE}|${IT}) (?:${PLACE} )?)`;
const OBJECT = `${THE}(?:${PLACE}|${HOUSE}|this|us)`;
const NOT = '(?:do not|dont|never|not to|must not|should not|cannot|can not)';

/** Those from whom people flee: from them also what is only called `it` is kept. */
const FLED =
  '(?:abusers?|batterers?|perpetrators?|perps?|attackers?|exes|ex partners?|ex husbands?|violent (?:partners?|men|husbands?)|stalkers?|pimps?|traffickers?|gangs?|landlords?|neighbou?rs?|neighbou?rhood|outsiders?|strangers?)';
const OTHERS =
  '(?:partners?|husbands?|boyfriends?|men|males|families|family members|relatives|police|the public|public|press|media|callers?|immigration|anyone|anybody|everyone|people|others|clients?)';
const LEARN =
  '(?:know|find|find out|learn|hear|be told|told|be aware|aware|see|discover|trace|locate|get|have|be given|given)';

const WHO_MUST_NOT_KNOW = [
  ` (?:nobody|no one|noone|no outsiders?)(?: else| outside)? (?:must|may|should|is to|is allowed to|ought to) (?:ever )?(?:know|find out|hear|learn|be told|find)(?: $| (?:about |of )?(?:${OBJECT}|it|where|that (?:we|it|this)) )`,
  ` (?:nobody|no one|noone)(?: else| outside)? (?:can|could|shall|will|gets? to) (?:know|find out|see|have|get|learn) (?:about |of )?(?:${THE}${PLACE}|where (?:it|this|we|the)) `,
  ` ${PLACE} (?:(?:is|are|only|just|solely) )*known (?:(?:only|just|solely) )*(?:to|by) (?!all|every|many|most|local|the public|people|google)`,
  ` (?:only|just) (?!you )(?:\\p{L}+ ){1,3}?(?:who )?(?:may |can |should |must |will |to )?(?:knows?|have|has|get|see|learn) (?:about |of )?(?:where (?:it|this|we|the)|${THE}${PLACE}) `,
  ` (?<!(?:your|my) )${FLED} (?:(?:is|are|must|may|should|can|could|shall|do|does|will|to) )*(?:not|never|cannot|cant) (?:to )?${LEARN}(?: out)?(?: $| (?:about |of )?(?:${OBJECT}|it|them|her|women|residents|where|what (?:it|this|we|goes)|that (?:we|it|this)) )`,
  ` (?<!(?:your|my) )${OTHERS} (?:(?:is|are|must|may|should|can|could|shall|do|does|will|to) )*(?:not|never|cannot|cant) (?:to )?${LEARN}(?: out)? (?:about |of )?(?:${THE}${PLACE}|${THE}(?:house|shelter|refuge)|where (?:it|this|we|the)|what (?:it|this) is) `,
  ` ${NOT} (?:be )?(?:give|given|tell|told|show|shown|hand|handed|disclose|disclosed|reveal|revealed|release|released|send|sent) (?:out )?to (?:the |any )?(?:${FLED}|men|males|partners|husbands|callers?|the public|families) $`,
  ` ${NOT} (?:be )?(?:give|given|tell|told|show|shown|hand|send|sent|let|disclosed?|revealed?|released?) (?:out )?(?:${THE}(?:${PLACE}|it|this) )(?:out )?to (?:the |any )?(?:${FLED}|${OTHERS}) `,
  ` ${NOT} let (?:${FLED}|${OTHERS}) (?:know|find|find out|see|learn) (?:about )?(?:${OBJECT}|where|it) `,
] as const;

const HOW_LITTLE = [
  `^ (?:please )?just (?:publish|list|show|display|print|post|share|give out|advertise|put|release) ${THE}${ROUGHLY} `,
  ` ${PLACE} (?:is |are )?(?:unknown|not known) (?:to|by) `,
  ` ${PLACE} (?:is |are )?only (?:for|to) (?!mail|letters|correspondence|parcels|deliver|e )`,
  ` ${PLACE} (?:(?:is|are|must|should|has|to|be) )*(?:stays?|kept|remains?|keep|remain) (?:between|among|amongst|with|within|in) (?:us|staff|ourselves|the team|house|the house) `,
  ' exact (?:spot|place|site|point|house|building) (?:(?:is|are|stays?|must|be|kept|remains?) )*(?:secret|confidential|private|hidden|not|never) ',
  ' (?:real|true) (?:street )?address ',
  ' addresse?s? (?:is |are )?(?:held|kept|stored|filed) (?:by|with|in|at) ',
  ' ask (?:\\p{L}+ ){1,2}for (?:the |our )?(?:real |exact |actual |street )?(?:address|location) $',
  ' (?:see|check|refer to|look in) (?!(?:our |the )?(?:web|site|page|facebook|map|flyer|calendar|link|door|sign|below|above))(?:\\p{L}+ ){1,4}for (?:the )?(?:street )?address $',
  ` (?:publish|list|show|display|print|post|share|give out|advertise|put|release) (?:(?:only|just) )+${THE}${ROUGHLY} `,
  ` (?:only|just) (?:the )?${ROUGHLY} (?:(?:may|can|is|to|should|must|will|be|are|for|in|on) )*(?:online|public|shown|published|listed|the web|the website|website|the map|map) `,
  ` (?:blind|dummy|decoy|fake|masked|anonymi[sz]ed|scrambled|fuzzed|obfuscated) (?:street )?${PLACE} `,
  ` ${PLACE} (?:(?:is|are|has|have|been|was) )*(?:anonymi[sz]ed|scrambled|obfuscated|fuzzed|blurred|masked|falsified|a decoy|a dummy) `,
] as const;

/** `sensitive`, `discreet` and their like, and of what they are said when they keep a place back. */
const SOFT = 'sensitive|discreet|discrete|low profile|low key|incognito|covert|unmarked|quiet|hush';
const VIOLENCE =
  'dv|vaw|gbv|ipv|domestic violence|domestic abuse|family violence|partner violence|violence';
const REFUGE = 'shelter|refuge|safe house|safehouse|safe home|transition house';
const RECORD = 'listing|record|entry|info|information|row';
const FILLERS =
  'very|highly|extremely|please|a|an|the|this|is|it|its|we|are|s|women|womens|safe|and|for|house|site|place|location|address|building|home|facility|due|to|because|of|data|survivors?|victims?';

const SOFTLY = [
  `^(?=.* (?:${SOFT}) )(?=.* (?:${VIOLENCE}|${REFUGE}) )(?: (?:${SOFT}|${VIOLENCE}|${REFUGE}|${RECORD}|${FILLERS}))+ $`,
  `^(?=.* (?:sensitive|low profile|incognito|covert) )(?=.* (?:house|home|facility|site|place|location|address|building|property) )(?: (?:${SOFT}|${FILLERS}|property))+ $`,
] as const;

const OFF = [
  `^ ${PLEASE}${THE}${PLACE} (?:(?:is|are|to be|must be|stays?|kept|set to|turned) )*(?:off|off line|offline|not shown|n a to public|blocked|blank|blanked|no)(?: please)? $`,
] as const;

const OFF_THE = 'off (?:the )?(?:record|records|books|map|maps|grid|radar|web|net|internet)';
const NOT_SHOWN = `(?:not|never) (?:to be |for )?(?:the )?(?:public|publication|published|listed|shown|shared|sharing|disclosed|displayed|release|print|web|website|online|map|mapping)`;

/** What is said of an address in front of it, or behind. */
const QUALITIES = [
  ` (?:${OFF_THE}|hush hush|need to know|eyes only|${NOT_SHOWN}) (?:street |physical |home |shelter )*(?:add?res+(?:es)?|addrs?|location|whereabouts) `,
  ` (?:add?res+(?:es)?|addrs?|location|whereabouts) (?:(?:is|are|kept|stays?|strictly|must be) )*(?:${OFF_THE}|hush hush|need to know(?: basis)?|on a need to know basis) `,
] as const;

/** `P.O. Box only publicly`: what may be shown instead. */
const INSTEAD = [
  `^ ${PLEASE}(?:${ROUGHLY} ){1,3}(?:only |just )(?:is |are |may be |to be )?(?:publicly|in public|public|for (?:the )?public|to (?:the )?public|online|shown|published|listed)(?: please)? $`,
  `^ ${PLEASE}(?:publicly|in public|public|online|for (?:the )?public) (?:(?:show|list|publish|give|use|is|shown|listed|are) )*(?:(?:only|just) (?:the )?(?:${ROUGHLY} ){1,3}|(?:the )?(?:${ROUGHLY} ){1,3}only )$`,
  `^ ${PLEASE}use (?:the )?(?:mailing add?ress|po box|p o box|office add?ress|office) (?:instead|publicly|in public|online|only|for (?:the )?(?:public|web|website|listing)) `,
] as const;

export const KINDS_OF_PLACES = [
  ...WHO_MUST_NOT_KNOW,
  ...HOW_LITTLE,
  ...OFF,
  ...SOFTLY,
  ...QUALITIES,
  ...INSTEAD,
] as const;

export const KINDS_OF_ORDERS = [
  // Quietly.
  `^ ${PLEASE}(?:keep|kept|stays?|hold) (?:${THE}(?:${IT}|${PLACE}|${HOUSE}) (?:to be )?)(?:(?:very|really|strictly|absolutely|totally) )?(?:quiet|hush(?: hush)?|low key|low profile|secret|discreet|discrete|confidential|private|hidden|under wraps|under the radar|between us|between ourselves|to (?:yourself|yourselves|ourselves)|in house|among (?:staff|us|ourselves)|on the (?:quiet|down low|dl|qt))(?: please)? $`,
  '^ (?:top )?(?:hush|shush|sh+)(?: (?:hush|shush|sh+|please))* $',
  '^ mum s the word $',
  '^ (?:in )?witness protection(?: program| programme)? $',
  `^ ${PLEASE}${SUBJECT}(?:(?:is|are|must|should|to|be|has) )*(?:stays?|stay|kept|remains?|remain) (?:secret|quiet|confidential|hidden|private|undisclosed|unlisted) $`,
  `^ ${PLEASE}not for (?:the |any |our )?(?:map|maps|web|website|internet|press|media|app|google|facebook|flyers?|publicity) `,
  `^ (?:sensitive|confidential|secret|restricted) (?:${RECORD}) $`,
  // Not there.
  `^ ${PLEASE}(?:hide|omit|suppress|exclude|remove|withhold|delete|keep|leave|take) (?:(?:${IT}|place|house|shelter|address|location|line|agency|program|please|completely|always|the|hidden|out|off) )*(?:from|off|off of|of|out of|away from) ${THE}${LIST} (?!of |for )`,
  `^ ${PLEASE}(?:hide|suppress|unlist|withhold) (?:(?:the|this|it|one|record|entry|row|listing|place|house|shelter|please) ?)+ $`,
  `^ ${PLEASE}${SUBJECT}?(?:(?:should|must|is|are|can|shall|does|do|to|ought|needs?) )*(?:not|never|cannot|dont) (?:(?:to|be|ever|please) )*(?:go|goes|appear|show up|be|belong|end up|come up|pop up|get|put) (?:(?:up|this|it|here) )*(?:online|(?:on|onto|in|into) ${THE}(?:web|website|web site|internet|net|map|maps|google|google maps|directory|app|facebook|social media|guide|public list|published list|list)) `,
  `^ ${PLEASE}(?:off (?:the )?(?:map|maps|web|website|net|internet|record|directory|list)|no (?:pin|pins|geotag|geotagging|publicity|publication)|no (?:map|web|website|internet) please)(?: please)? $`,
  // Not for everybody.
  `^ ${PLEASE}${SUBJECT}?(?:(?:is|are|was) )*(?:not|never) (?:(?:for|open|to|a|of|in|the|meant|made|available|matter|general) )*public (?:knowledge|domain|information|info|record|viewing|view|eyes?|consumption|circulation) `,
  ` ${NOT} (?:publici[sz]e|advertise|promote|geotag|pin|google|leak|mention|talk about|signpost) ${THE}(?:${IT}|${PLACE}|${HOUSE})(?: $| (?:to|in|on|online|anywhere|publicly|outside) )`,
  `^ ${PLEASE}${NOT} (?:publici[sz]e|advertise|geotag|leak|google|map|pin|index|upload|scrape)(?: ${IT})?(?: please)? $`,
] as const;

/** What a whole cell says in more than one of its clauses: `P.O. box is public, street isn't`. */
export const SAYS_BETWEEN: RegExp = /* @__PURE__ */ anyOf([
  ` (?:public|published|listed|shown|online|known|ok|okay|fine) (?:but |and )?(?:${THE}${PLACE}|${THE}house|${THE}door)(?: number)? (?:is|are) not $`,
  ...SOFTLY,
  ` (?:public\\w*|publish|shown?|display|web|website|online|map|listing|share) (?:(?:only|just) (?:the )?${ROUGHLY}|(?:the )?${ROUGHLY} only) (?:please )?$`,
]);
