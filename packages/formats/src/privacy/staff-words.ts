/**
 * Headings about persons who work there, or who keep the list. What such a column holds is never proposed:
 * nobody agreed to see the director's own phone on a page. Sources: upload templates of food finders
 * (`adminContactPhone`, `donationContactPhone`), iCarol exports (`SeniorWorkerPhoneNumber`), forms in which
 * people propose a place (`Submitted by`). Words that are in headings for people as well are not here:
 * `principal` (main, in French), `hr` (hour), `lead`, `board`, `media`, `emergency`.
 *
 * Lowercase, without accents, as `plainWords` writes them. `*` at the end: with any ending.
 */

/** Persons by their work. The column is about one when there is nothing else, or a way to reach one beside it. */
export const PERSONS = [
  'director* manager* mgr mgrs supervisor* supv coordinator* president chairperson chairman ceo cfo treasurer secretary executive administrator* owner owners submitter submitted respondent reviewer editor editors author verifier updater worker workers staffer',
  'directeur directrice gerant gerante gestionnaire administrateur administratrice responsable',
  'διευθυντ* διευθυντρ* υπευθυν* διαχειριστ*',
  'direktor* vadov* darbuotoj* administratori* atsaking*',
  'dyrektor* kierowni* pracowni* administrator*',
  'diretor* gestor* funcionari* responsavel administrador* gerente* empleado*',
  'directeur medewerker* beheerder* leidinggevende',
  'igazgato* vezeto* munkatars* ugyintezo',
  'leiter* leiterin geschaftsfuhr* mitarbeiter* vorstand',
];

/** Desks and purposes that are not for people in need: only directly beside a way to reach them. */
export const DESKS = [
  'admin admins administration administrative staff personal internal donation donations donor donors billing invoice invoicing accounting finance payroll employee employees volunteer volunteers private unlisted confidential nonpublic',
  'employe* personnel don dons interne prive confidentiel*',
  'προσωπικ* εσωτερικ* ιδιωτικ*',
  'asmenin* vidin* privat*',
  'osobist* sluzbow* wewnetrzn* prywatn*',
  'pessoal personales interno interna privad*',
  'persoonlijk* interne intern',
  'szemelyes* belso magan*',
  'personlich* privat* interne',
];

/** Directly beside a word of `CONTACT`: where somebody lives. `Home visits` are help. */
export const HOMES = [
  'home',
  'domicile perso',
  'σπιτι* οικιακ*',
  'namu',
  'domow*',
  'casa residencial',
  'thuis prive',
  'otthon* lakas*',
  'privat zuhause',
];

/** Homes that help: `Nursing home phone`. */
export const HOMES_OF_HELP = [
  'nursing group care rest transition transitional treatment retirement maternity children childrens foster recovery sober',
];

/** Whoever fills in a form is asked for a way to reach them, unless {@link FOR_PEOPLE} says who reaches whom. */
export const ASKS_SENDER = ['reach you', 'contact you', 'call you', 'get back to you'] as const;

/** With one of these a question asks how people in need reach the service. */
export const FOR_PEOPLE = [
  'people person client* participant* patient* guest* public community member* they who visitor* caller*',
];

/** Beside a word for notes: those who write to each other there. */
export const TEAMS = [
  'office team crew colleague* equipe bureau kolleg* team komand* zespol* biur* ομαδα equipa equipo',
];

/** Two or more words, anywhere in a heading: for those who keep the list. */
export const FOR_STAFF = [
  'staff only',
  'staff use',
  'staff notes',
  'office use',
  'office only',
  'for staff',
  'for office',
  'team only',
  'internal use',
  'internal only',
  'admin only',
  'editors only',
  'emergency contact',
  'emerg cont',
  'media contact',
  'press contact',
  'senior worker',
  'board member',
  'board chair',
  'submitted by',
  'entered by',
  'created by',
  'updated by',
  'modified by',
  'edited by',
  'added by',
  'assigned to',
  'collaborator',
  'revision user',
  'uid name',
  'uid mail',
  'verified by',
  'first name',
  'last name',
  'family name',
  'surname',
  'prenom',
  'nom de famille',
  'vorname',
  'nachname',
  'voornaam',
  'achternaam',
  'apellido',
  'apelido',
  'nazwisko',
  'pavarde',
  'keresztnev',
  'vezeteknev',
  'επωνυμο',
  'your name',
  'your email',
  'your phone',
  'your cell',
  'your mobile',
  'your own phone',
  'post author',
  'not public',
  'not for public',
  'not for publication',
  'usage interne',
  'interne uniquement',
  'nur intern',
  'nur fur mitarbeiter',
  'solo interno',
  'uso interno',
  'alleen intern',
  'tylko wewnetrzn',
  'csak belso',
] as const;
