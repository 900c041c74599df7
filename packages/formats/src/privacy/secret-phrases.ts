import { anyOf, HOUSE, LIST, PLACE, PLEASE, ROUGHLY, TELL, THE } from './grammar.ts';
import { KINDS_OF_ORDERS, KINDS_OF_PLACES } from './secret-kinds.ts';

/**
 * Sentences of English with which people say that nobody may be told where a place is, where single words do not
 * tell: `keep off the map`, `you will be told where to go`. Each is held against one clause, in lowercase, with a
 * space before and behind every word.
 */

const STEP =
  '(?:intake|screening|acceptance|approval|referral|booking|registration|admission|assessment|enrol\\w*|arrival|confirmation|placement|inquiry|enquiry|request|contact|call)';
const TO_YOU =
  '(?:(?:you|clients?|callers?|people|them|participants?|guests?|survivors?|women|everyone) )?';
/** The place itself, and not one of others: `the address of the nearest pharmacy`. */
const ITS = '(?!(?:of|to) (?!(?:the|our|this) (?:shelter|house|refuge|site|program)))';
const WHERE = `(?:where (?:exactly )?(?:$|(?:to|it|we|this|is) )|(?:directions|${THE}${PLACE}) ${ITS})`;
/** What is done at a place says nothing of it: `come to our location after referral`. */
const NOT_AT =
  '(?<! (?:at|to|in|from|on|each|either|every|per|for|of) (?:(?:the|our|this|any|all|that|one) )*)';

const PLACE_SAYINGS = [
  '^ safe[ -]?houses?(?: for .*)? $',
  ` sensitive ${PLACE} `,
  ` ${PLACE} not (?:online|(?:on|in) ${THE}${LIST}) `,
  `^ ${PLEASE}(?:redact|hide) $`,
  ' (?:a|an|this|our) (?:secret |secure |small )?safe houses? (?!party|music)',
  `^ ${PLEASE}(?:hide|omit|suppress|redact|conceal|withhold|mask|remove|delete|strip|leave off|leave out|take out|black out|blank out|cut) ${THE}${PLACE} `,
  ` (?:hide|omit|suppress|redact|conceal|withhold) ${THE}${PLACE} `,
  ` ${PLACE} (?:(?:is|are|was|to be|must be|be|kept|has been|stays) )*(?:hidden|concealed|private|protected|restricted|masked|blocked|removed|omitted|hid|withheld|suppressed) (?:for|due to|to protect|because|by request|per) `,
  `^ (?:(?:a|an|at|in|is|this|our|the|its|women s|shelter|refuge|housing|house|beds|located|emergency) )*secure (?:undisclosed )?(?:location|address|site|shelter|place) $`,
  ` no ${THE}${PLACE} (?:online|publicly|in public|(?:on|in) ${THE}${LIST}) `,
  ` (?:keep|leave|kept|left) ${THE}${PLACE} (?:off|out|from|away|to yourself|to ourselves|between us|quiet|under wraps|internal|in house|among staff)(?: |$)`,
  `^ ${PLEASE}(?:call|phone|text|ring|contact|ask|email|dm|message) (?:(?:us|first|ahead|in|staff|hotline|office) )*for ${THE}(?:location|directions|whereabouts) $`,
  `^ ${THE}${PLACE} (?:(?:is|are|only|given|available|told) )*(?:by|via|over the|through) (?:phone|telephone|text|sms|e mail|email|call|hotline|crisis line|dm) `,
  ` ${NOT_AT}(?!street)${PLACE} (?:(?:is|are|will|be|only|given|available|avail|provided|told|shared|sent|released|disclosed|details|info) )*(?:upon|on|after|once|following|at|during) (?:(?:successful|completed|a|the|phone|your|initial|an) )*${STEP} `,
  ` (?:(?:ll|will|can|may|would|we|staff|they|workers?) )(?:then )?(?:text|tell|give|send|email|phone|message|inform) ${TO_YOU}(?:of |about |know )?${WHERE}`,
  ` (?:be|get|been) (?:told|given|texted|sent|informed|advised|emailed|shown) (?:of |about )?${WHERE}`,
  ` ${TELL} ${THE}${ROUGHLY} only `,
  ` only ${TELL} ${THE}${ROUGHLY} `,
  `^ ${PLEASE}(?:list|show|publish|display|post|enter) (?:it |this |us )?as \\w+(?: \\w+)?(?: \\w+)? only $`,
  ` ${ROUGHLY} only (?:on|in|for) ${THE}${LIST} `,
  ` ${ROUGHLY} only (?:(?:may|can|is|to|should|must|will|be|are|for) )+(?:public\\w*|shown|published|listed|shared|displayed|released|given)`,
  ` (?:do not|dont|never|not to|must not|cannot|can not|not) (?:ever |please )?(?:list|publish|show|post|map|print|disclose|reveal|advertise|identify|pin|name|mark) ${THE}${HOUSE}(?: $| (?:on|in|online|anywhere|to|publicly|please|here)(?: |$))`,
  ` (?:do not|dont|never|not|cannot|no one|nobody) (?:(?:ever|please|to|may|must|should|be|is) )*(?:tell|telling|told|reveal|disclose|say|share|publish|post|give|show|mention|let)(?: (?:out|anyone|anybody|people|others|clients|callers|away|them|know|exactly|on))* where (?!you|your|clients?|people|they|she|he|i )`,
] as const;

const ORDERS = [
  `^ ${PLEASE}(?:hide|omit|suppress|exclude|remove|withhold|delete|keep hidden|unlist) (?:(?:this|it|us|them|row|entry|listing|record) )*(?:from|on|in) ${THE}${LIST} `,
  ` (?:keep|leave|kept|left|stay|stays|take) (?:(?:this|it|us|them|row|entry|listing|record) )*(?:off|out of|away from) ${THE}${LIST} (?!of |for )`,
  ` off the record $`,
  '^ sh+ $',
] as const;

/** What stands alone where the place would be, or as a remark on it. */
const LATER = [
  `^ (?:only )?(?:given |told |shared )?(?:upon|on|after|following) (?:successful |completed |phone )?${STEP}(?: only)? $`,
  `^ (?:info |details )?(?:avail|available|provided|given) (?:up)?on (?:request|intake|inquiry|enquiry|referral|acceptance) $`,
  `^ (?:on|upon) request(?: only)? $`,
] as const;

export const SAYS_PLACE: RegExp = /* @__PURE__ */ anyOf([...PLACE_SAYINGS, ...KINDS_OF_PLACES]);
export const SAYS_ORDER: RegExp = /* @__PURE__ */ anyOf([...ORDERS, ...KINDS_OF_ORDERS]);
export const SAYS_LATER: RegExp = /* @__PURE__ */ anyOf(LATER);
