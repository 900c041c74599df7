/** What no form may ask for: it helps nobody at the door, and does harm when it leaks. */
export type Forbidden =
  | 'birth-date'
  | 'health-number'
  | 'government-id'
  | 'legal-name'
  | 'other-person'
  | 'using-place'
  | 'seller'
  | 'immigration'
  | 'diagnosis';

/** Whole words, also those that begin or end with an accent. */
const words = (any: string): RegExp => new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'u');

/** Words of ids, labels and hints that ask for it, in English and French. */
const ASKS: Readonly<Record<Forbidden, RegExp>> = {
  'birth-date': words(String.raw`birth ?(date|day)|date of birth|dob|born on|naissance`),
  'health-number': words(
    String.raw`health (card|number|insurance)|ohip|ramq|medicare number|carte (santé|soleil|d.assurance maladie)`,
  ),
  'government-id': words(
    String.raw`social (insurance|security)|passport|licen[cs]e number|sin number|government id|passeport|assurance sociale`,
  ),
  'legal-name': words(
    String.raw`legal name|full name|last name|surname|family name|nom (légal|complet|de famille)`,
  ),
  'other-person': words(
    String.raw`names? of (the |your )?(friend|partner|person|other|people|client|roommate)s?|(friend|partner|client|roommate).?s names?|who else (was|is) there|nom de (votre |l.|la )?(ami|partenaire|personne|client)e?`,
  ),
  'using-place': words(
    String.raw`where (do|did) (you|they|people) use|(address|place) where (you|they|people) use|using site|where .{0,20}drugs are used|où (consommez|prenez).vous`,
  ),
  seller: words(
    String.raw`who sold|dealers?|sellers? name|name of the seller|who did you buy|qui (l.)?a vendu|vendeur`,
  ),
  immigration: words(
    String.raw`immigration|citizenship|refugee claim|work permit|citoyenneté|permis de travail`,
  ),
  diagnosis: words(
    String.raw`diagnos[ei]s|diagnosed|hiv status|hep c status|diagnostic|statut vih`,
  ),
};

const NOT = words('not|no|never|without|don.t|ne|n.avez|pas|sans');

/** What a question asks for that no form may ask for; undefined when it is fine. */
export function forbiddenIn(id: string, texts: readonly string[]): Forbidden | undefined {
  const spaced = id.replace(/([A-Z])/g, ' $1');
  const sentences = texts.flatMap((text) => text.toLowerCase().split(/[.!?;\n]/));
  // "You do not need to give your date of birth" asks for none.
  const text = [spaced.toLowerCase(), ...sentences.filter((part) => !NOT.test(part))].join('\n');
  return (Object.keys(ASKS) as Forbidden[]).find((what) => ASKS[what].test(text));
}
