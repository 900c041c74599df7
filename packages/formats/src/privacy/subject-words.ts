/**
 * What a heading about privacy speaks of. The lists follow the headings of the spreadsheets that we were
 * given and of 211 exports; the other languages are those of our elements, with German and Spanish.
 *
 * Lowercase, without accents, as `plainWords` writes them. `*` at the end: with any ending.
 */

/** A place that people could go to. */
export const PLACE = [
  'address* addr addrs adr location* loc locs site sites place places street* streets map maps pin point coordinate* coords geo geocode geolocation lat latitude lng long longitude house building premises physical postcode postal zip zipcode whereabouts where',
  'adresse* lieu lieux rue emplacement localisation endroit carte coordonnees',
  'διευθυνσ* τοποθεσ* τοπος οδος χαρτη* diefthyns* dieuthyns* topothes*',
  'adres* vieta vietos gatve gatves zemelap*',
  'adres* miejsc* lokalizacj* ulic* mapa mapie',
  'endereco* morada* local locais rua mapa localizacao localizacion',
  'adres* locatie* plaats straat kaart ligging',
  'cim cime cimet hely helye helyszin* utca terkep*',
  'anschrift* ort standort* strasse karte',
  'direccion* domicilio* ubicacion* calle',
  'адрес* عنوان العنوان 地址* 住所* 주소* 위치* 장소* पता स्थान',
];

/** A place to write to. */
export const MAILING = [
  'mailing postbox pobox correspondence correspondance postale postadres* postanschrift korespondenc* levelezes* correspondencia postiljimo',
];

/** A way to reach somebody. */
export const CONTACT = [
  'phone* phones telephone* tel cell cellphone mobile fax tty tdd hotline number numbers email* emails mail* contact* contacts extension ext sms text url worker workers person persons name names',
  'courriel* telecopieur mobile numero portable nom noms',
  'τηλεφων* κινητο email επικοινων* ονομα* tilefon* epikoinon*',
  'telefon* elpast* epastas kontakt* vardas vardai',
  'telefon* komork* kontakt* imie nazwisko',
  'telefone* telemovel celular correio correo contacto* contato* nome',
  'telefoon* mobiel contactpersoon contactgegevens naam',
  'telefon* mobil* kapcsolat* nev neve elerhetoseg*',
  'handy kontakt* ansprechpartner* rufnummer',
  'telefono* movil nombre',
];

/** The whole row, or where it would be shown. */
export const ROW = [
  'record records row rows listing listings entry entries service services program programs programme agency organization organisation resource resources item post website web online directory app portal internet page everywhere all',
  'fiche fiches site internet organisme ligne annuaire',
  'υπηρεσ* φορεα* εγγραφ* ιστοσελιδ* ιστοτοπ*',
  'irasas iraso paslauga svetain*',
  'wpis wpisu uslug* strona stronie',
  'registo registro servico servicio pagina sitio',
  'vermelding dienst pagina',
  'bejegyzes* szolgaltatas* honlap* oldal* weboldal*',
  'eintrag* dienst angebot webseite',
];

/** Words that say nothing by themselves. */
export const FILLER = [
  'is are was be to the a an of on in at from for by can may should must ok okay flag yn y n yes no status level type setting option consent permission permitted permit allow allowed agree agreed only please phys this that our we do does if and or it its us here your mark marked check checked box true false date info use only client clients',
  'est a au aux le la les l de des du d en sur dans pour oui non par doit peut etre',
  'ειναι να στο στη στην στον το τη την του της σε ναι',
  'ar yra taip',
  'czy jest na w do tak',
  'e o os as no na nos nas em sim si es en el',
  'is het de op in ja',
  'az a igen legyen',
  'ist im auf der die das ja',
];

/** Notes that staff write to each other. */
export const NOTES = [
  'note notes comment comments remark remarks memo memos info information detail details instruction instructions description field text data',
  'remarque* commentaire* σημειωσ* σχολι* pastab* komentar* uwag* notatk* observac* nota notas opmerking* notitie* megjegyz* bemerkung* notiz* informacj* informac*',
];
