const ASKS =
  /^(?:what|which|what s|please|quel(?:le)?s?|cual(?:es)?|qua(?:l|is)|jak(?:i|a|ie)|was|welche[rs]?|wat|ποι[αοε]ς?)(?: (?:is|are|enter|give|write|list|provide|est|sont|es|son|e|sao|jest|sa|ist|sind|zijn|ειναι|the|your|its|a|an|le|la|les|l|votre|el|su|uw|de|het|ihre?|die|der|das|o|seu|sua|η|το|ο))*\s+/;
const AIM =
  /(?: (?:should|do|can|must) (?:the )?(?:clients?|people|participants|patients|callers|guests|they|public) .*| (?:of|for) (?:the|this|your|each) (?:service|program|programme|place|site|location|organi[sz]ation|agency)| is it in| are you in| is it| (?:that|which|where|people|clients|if|so that|in case) .*| (?:du|de votre|del|de su|do) (?:service|structure|servicio|servico|organismo|organizacion))$/;

/**
 * What a question in a form asks for, as it may be known: `What is the street address of the service?` for
 * the `street address of the service`, and for the `street address`.
 *
 * @param words The heading as `headingWords` writes it.
 */
export function withoutQuestion(words: string): readonly string[] {
  const core = words.replace(ASKS, '').trim();
  return [core, core.replace(AIM, '').trim()].filter((part) => part !== words && part !== '');
}
