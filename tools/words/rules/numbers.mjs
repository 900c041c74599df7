/**
 * Numbers written as words before what they count: in guidance they would escape the rule about digits,
 * and have no fact behind them. "One" is allowed, because it also means "a".
 *
 * @type {Readonly<Record<import('../types.ts').Language, string>>}
 */
export const numberWords = {
  en: String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety) (?:seconds?|minutes?|hours?|breaths?|doses?|sprays?|compressions?|milligrams?)`,
  fr: String.raw`(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|soixante) (?:secondes?|minutes?|heures?|respirations?|insufflations?|doses?|compressions?)`,
  el: String.raw`(?:δύο|τρία|τρεις|τέσσερ(?:α|ις)|πέντε|έξι|επτά|οκτώ|εννέα|δέκα|είκοσι|τριάντα) (?:δευτερόλεπτ|λεπτ|ώρ|αναπνο|ανάσ|δόσ|συμπιέσ)\p{L}*`,
  lt: String.raw`(?:du|dvi|tr[iy]s|keturi\p{L}*|penki\p{L}*|šeši\p{L}*|dešimt|dvidešimt|trisdešimt) (?:sekund|minut|valand|įpūtim|doz|paspaudim)\p{L}*`,
  pl: String.raw`(?:dw(?:a|ie)|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwadzieścia|trzydzieści) (?:sekund|minut|godzin|oddech|wdech|dawk|dawek|ucisk)\p{L}*`,
  pt: String.raw`(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|trinta) (?:segundos?|minutos?|horas?|respiraç\p{L}*|insuflaç\p{L}*|doses?|compress\p{L}*)`,
  nl: String.raw`(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig) (?:second|minu|uur|beademing|ademteug|dos[ei]s|compressies|keer)\p{L}*`,
  hu: String.raw`(?:két|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|húsz|harminc) (?:másodperc|perc|óra|órá|légzés|lélegzet|befúvás|adag|nyomás)\p{L}*`,
};
