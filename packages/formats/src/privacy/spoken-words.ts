/**
 * The words with which a sentence in a cell says that nobody may be told where a place is. Other than in headings,
 * most words for "secret" in sentences speak of the help: so each counts only beside a word for a place, or as an
 * order with nothing else to it.
 *
 * Lowercase, without accents, as `says-secret.ts` writes them. `*` at the end: with any ending. The lines are
 * English, French, Greek, Lithuanian, Polish, Portuguese, Dutch, Hungarian, German, Spanish.
 */

/** A quality of a place that keeps it from everybody. */
export const SECRETLY = [
  'confidential confidental confidencial confid conf secret undisclosed undiscl nondisclosed withheld unlisted nonpublic unpublished classified redacted suppressed dnp',
  'confidentiel confidentielle confidentiels confidentielles secrete secretes secrets',
  'εμπιστευτικ* απορρητ* μυστικ* κρυφ*',
  'konfidencial* slapt* nevies*',
  'poufn* tajn* niejawn* zastrzezon* utajnion* utajniony',
  'sigilos* sigilo segredo confidenciais confidencia* reservad*',
  'vertrouwelijk* geheim geheime afgeschermd*',
  'bizalmas* titkos* titokban titok',
  'vertraulich* geheim geheime geheimer geheimen geheimes geheimgehalten',
  'secreto secreta secretos secretas confidenciales',
];

/** As {@link SECRETLY}, but of rooms, clinics and talks as well: only directly beside an address or location. */
export const PRIVATELY = [
  'private hidden concealed anonymous restricted protected',
  'prive privee privees caches cachee cache masque masquee protege protegee',
  'ιδιωτικ* προστατευ*',
  'privat* paslept* saugom*',
  'prywatn* ukryt* chronion*',
  'privad* oculta oculto ocultas protegid*',
  'prive verborgen beschermd*',
  'magan rejtett vedett',
  'privat* verborgen* geschutzt*',
];

/** These words alone say it. */
export const SECRET_PLACES = [
  'geheimadres* geheimadresse* geheimort* schuiladres* deckadresse* safehouse*',
];

/** An address, and nothing else. */
export const PLACES = [
  'address addresses adress adresss addres addreses addresss addr adr location locations loc locs whereabouts',
  'adresse adresses emplacement emplacements localisation coordonnees',
  'διευθυνσ* τοποθεσι*',
  'adresas adreso adresa adresai adresu adrese adresui adresus adresais',
  'adres adresu adresem adresy adresow adresami adresach lokalizacj*',
  'morada moradas endereco enderecos localizacao',
  'adres adressen locatie locaties',
  'cim cime cimet cimen cimunk cimunket cimuket cimek cimeket helyszin*',
  'anschrift* standort* adressen',
  'direccion direcciones domicilio* ubicacion* localizacion',
];

/** Places of which also other things are said: `a confidential place to talk`. */
export const ROUGH_PLACES = [
  'place places site sites shelter shelters refuge refuges house houses housing residence residences facility',
  'lieu lieux endroit endroits maison hebergement',
  'τοπος χωρος ξενωνα* στεγη καταφυγι*',
  'vieta vietos vietoje vieta prieglaud*',
  'miejsce miejsca schronisk* schronieni*',
  'lugar lugares abrigo abrigos local locais',
  'plek plaats opvang opvanglocatie blijfhuis',
  'hely helye helyen menedekh* menhely*',
  'ort orte frauenhaus* zufluchts*',
  'casa refugio albergue',
];

/** Between a place and the word that says that it is secret: `is strictly kept`. */
export const LINKS = [
  'is are be been being must should shall will has have to remain remains stay stays kept keep held strictly completely totally fully very highly always currently can cannot could may considered treated as and or not-to the this that these our its of s a an for in at',
  'n est sont reste restent doit doivent etre demeure tenu tenue garde gardee conserve conservee strictement totalement a la le les l de des du d et ce cette qui',
  'ειναι παραμενει παραμενουν πρεπει να μενει διατηρειται τηρειται αυστηρα η το ο οι του της τησ μας',
  'yra turi buti lieka laikomas laikoma laikomi griezt*',
  'jest sa pozostaje pozostaja musi byc scisle ta to tego',
  'e sao esta estao deve ser fica permanece mantida mantido mantem se sob em estritamente o os as da do das dos',
  'blijft moet blijven zijn strikt wordt gehouden het de van ons onze dit deze en',
  'az szigoruan marad kell hogy legyen ez',
  'ist bleibt muss sein streng wird gehalten die der das den des dieser diese dieses unsere unser und',
  'es son debe deben permanece permanecen mantiene mantienen el los las',
];

/** Words between "secret" and "place", and beside a place, that change nothing. */
export const OF_PLACES = [
  'street physical exact precise actual real full shelter shelters house safe secure safely meeting office residential women womens woman men mens family families program programs programme transition transitional emergency dv drop new current main home mailing',
  'exacte exact physique du de d la maison refuge hebergement complete',
  'ακριβης ακριβη φυσικη',
  'tikslus tikslusis tiksli',
  'dokladny dokladna dokladne',
  'exata exacta fisica completa',
  'exacte precieze bezoek',
  'pontos menhelyek',
  'refugios albergues casas casa acogida abrigo abrigos schronisk prieglaudu opvanghuizen opvanghuis schroniska ξενωνων',
  'genaue genauer exakte',
];

/** After a rough place: it is there to do something. */
export const PURPOSES = [
  'to for where you that in with pour ou afin dans για οπου kur pasikalb* dla gdzie do para onde om waar voor ahol fur zum wo donde testing test support counselling counseling service services care',
];

/** Before a place: that of whoever is helped. After it: no place at all. */
export const YOURS = [
  'your yours proof client clients patient patients participant participants visitor visitors caller callers donor donors user users member members email emails mail e ip web mac votre vos jouw uw jullie ihre deine twoj* wasz* tavo jusu pasto tua sua seu vossa',
];
export const NO_PLACES = [
  'data information info tracking history sharing program programme service services settings confidentiality courriel electronique email mail e ip web elettron* elektronicz* eletronic* electronic*',
];

/** What is not to be done. The verbs of `SHOW` in `secret-words.ts` are among them. */
export const TELLING_VERBS = [
  'give gives given giving post posted posting reveal revealed tell told print printed distribute distributed circulate circulated provide provided put mention mentioned disclosed disclosing published publishing sharing publicise publicize publicized advertised',
  'communiquer communiquez communique communiquee donner donnez partager partagez indiquer mentionner reveler reveler diffuser diffusez publiez divulguez divulguee divulgue transmettre mettre mettez',
  'δωσετε δινετε δινεται κοινοποι* αποκαλυ* μοιραζ* διαρρε* δοθει δοθουν',
  'atskleis* atskleid* viesin* dalin* dalyt* platin* duoti',
  'ujawnia* udostepnia* udostepni* podawac podawaj* rozpowszech* przekazyw* upublicznia*',
  'partilhar partilhe compartilhar compartilhe divulgue divulguem divulgada divulgado revelar revele publique publicada publicado fornecer dar',
  'delen doorgeven verspreid* bekendmaken bekend geven deel deelt gedeeld vrijgegeven',
  'kiadni kiadhato adhato adja megosztani megoszthato kozolni kozolheto terjeszt* hozza nyilvanossagra ossza kozlendo',
  'weitergeben weitergegeben teilen bekanntgeben bekanntgegeben nennen preisgeben veroffentlicht preisgegeben',
  'compartir comparta difundir difunda revelar publique publicada publicar divulgue dar den',
];

/** One word for "do not tell": the negation is part of it. */
export const UNTOLD = [
  'neskelb* neviesin* neatskleid* neatskleis* neplatin* nedalin* nedalyt* nerodyt* nerodom* neduoti nesidalin*',
  'nieujawni* nieudostepni* niepublikowan*',
];

/** All that may stand in an order beside its verb, for it to be about what the row holds. */
export const ORDER_WORDS = [
  'please pls this it them out away on to the a in with of or and any anyone anybody others public publicly online externally outside widely below above following line here website web site internet directory entry listing listings row rows record records page list without permission consent yet top one copy section part information info details social media facebook map strictly absolutely further ever under circumstances',
  's il vous plait svp merci ce cette ceci cela la le les en ligne publiquement ci dessous apres dessus suite a l exterieur ligne',
  'παρακαλω το τη την αυτο δημοσια παρακατω',
  'prasome viesai sito zemiau toliau',
  'prosze publicznie tego ponizej dalej',
  'por favor isto isso publicamente abaixo',
  'aub dit openbaar hieronder verder met anderen',
  'kerjuk ezt nyilvanosan alabb meg ki az alabbiakat',
  'bitte dies offentlich unten folgende nicht',
  'esto publicamente abajo debajo',
];

/** Told to some only: `disclosed after intake`. */
export const TOLD = [
  'disclosed disclose revealed released given shared told communicated provided sent texted emailed confirmed known available supplied',
  'communiquee communique communiquees donnee donne devoilee devoile revelee revele transmise transmis fournie fourni',
  'δινεται δινονται γνωστοποι* ανακοινων* κοινοποι* παρεχεται παρεχονται',
  'pranesam* nurodom* suteik* pateik* teikiam* teiksim* sakom* atskleidz* suzinos*',
  'podawan* podajemy podaje podawana ujawnian* przekazywan* udostepnian*',
  'facultad* fornecid* revelad* indicad* divulgad* comunicad* dada dado damos fornecemos disponibilizad*',
  'meegedeeld gegeven bekendgemaakt doorgegeven verstrekt gedeeld genoemd vermeld',
  'megadjuk adjuk mondjuk megmondjuk mondunk kozlik kozoljuk megosztjuk elerheto eleheto kozolheto kozlunk',
  'mitgeteilt bekanntgegeben bekannt genannt weitergegeben',
  'facilita facilitara facilitada damos dan proporciona proporcionada comunica comunicada revela',
];

/** When, and to whom, it is told. */
export const LATER = [
  'only after upon once until hotline helpline intake screening referral registration request enquiry inquiry booking phone telephone calling call approved acceptance assessment enrolment enrollment',
  'apres lors telephone demande uniquement seulement appel inscription admission evaluation',
  'μετα μονο τηλεφων* κατοπιν αιτημα* επικοινωνια*',
  'po tik telefonu paskambinus uzklaus* paprasius registracij*',
  'telefonicznie telefonu tylko prosbe zyczenie zgloszeniu rozmowie rejestracji',
  'apos depois telefone pedido somente apenas triagem',
  'na pas alleen telefonisch aanvraag aanmelding intakegesprek',
  'utan telefonon csak keresre jelentkezes* egyeztetes*',
  'nach erst nur telefonisch telefon anfrage anmeldung aufnahme',
  'tras despues telefono peticion solo solamente solicitud',
];

/** After a place, with a word such as `on` between: `address on request`. */
export const ON_REQUEST = [
  'request intake referral demande κατοπιν αιτηματος uzklausus paprasius prosbe zyczenie pedido aanvraag keresre anfrage peticion solicitud',
];

/** Who alone may read it. As phrases. */
export const STAFF_ONLY = [
  'not for the public',
  'not for website',
  'not for the website',
  'not available to public',
  'not available to the public',
  'pas pour le public',
  'nicht fur die offentlichkeit',
  'niet voor het publiek',
  'staff only',
  'staff use only',
  'staff eyes only',
  'eyes only',
  'staff use',
  'internal use',
  'internal only',
  'office use only',
  'for office use',
  'not for public',
  'not for publication',
  'not for sharing',
  'not for distribution',
  'not for release',
  'usage interne',
  'interne uniquement',
  'reserve au personnel',
  'reservee au personnel',
  'personnel seulement',
  'personnel uniquement',
  'pour le personnel',
  'μονο για το προσωπικο',
  'για εσωτερικη χρηση',
  'tik darbuotojams',
  'vidiniam naudojimui',
  'tylko dla pracownikow',
  'tylko dla personelu',
  'do uzytku wewnetrznego',
  'uso interno',
  'so para a equipa',
  'apenas para a equipa',
  'apenas para funcionarios',
  'alleen voor medewerkers',
  'alleen voor personeel',
  'voor intern gebruik',
  'intern gebruik',
  'csak munkatarsaknak',
  'csak belso hasznalatra',
  'belso hasznalatra',
  'nur fur mitarbeiter',
  'nur fur mitarbeitende',
  'nur intern',
  'nur fur interne',
  'solo personal',
  'solo para el personal',
] as const;

/** What may be confidential wherever it is: `HIV testing (confidential)`. */
export const HELP = [
  'test* counsel* support advice advocacy help helpline line hotline chat clinic therapy treatment care service services screening referral referrals listening mediation info information legal',
  'depistage conseil* soutien ecoute aide accompagnement consultation* soins',
  'συμβουλ* υποστηριξ* τεστ βοηθει* γραμμη εξετασ*',
  'konsult* parama pagalb* tyrim* linija',
  'porad* wsparci* pomoc badani* telefon',
  'aconselhamento apoio ajuda consulta* linha rastreio',
  'gesprek* hulp* advies* begeleiding spreekuur',
  'tanacsad* segits* tamogat* szures* vizsgalat*',
  'beratung* hilfe* seelsorge sprechstunde',
  'asesor* apoyo ayuda prueba* consejer*',
];
