/**
 * What content management systems and the programs of 211 agencies write under a status, and what it means
 * for publishing. Sources: the post statuses of WordPress and its menus in our languages, moderation states of
 * Drupal, iCarol (`Active`, `Active, but do not publish`, `Inactive`), Airtable views of volunteers.
 *
 * Lowercase, without accents, as `plainWords` writes them. `*` at the end: with any ending.
 */

/** It was never meant to be read by people, or no longer is: the row is in no output. */
export const UNPUBLISHED = [
  'draft* auto-draft autodraft trash trashed pending future scheduled inherit spam revision private unpublished unpublish hidden hide internal deleted delete removed remove rejected denied excluded exclude unlisted confidential secret withheld embargo* test duplicate dup unapproved unverified-private',
  'brouillon* corbeille prive privee supprime* refuse* masque*',
  'προχειρ* καδος διεγραμμεν* ιδιωτικ* εκκρεμ*',
  'juodrast* siuksliadez* istrint* privat* nepaskelbt* neskelbt*',
  'szkic* kosz usuniet* prywatn* nieopublikowan* odrzucon*',
  'rascunho* lixo eliminad* apagad* privad* pendente* borrador* papelera pendiente*',
  'concept* prullenbak verwijderd* niet-gepubliceerd',
  'piszkozat* vazlat* kuka torolt* torolve fuggo* lomtar',
  'entwurf* entwurfe papierkorb geloscht* ausstehend*',
];

/** It ended or rests: it is kept, and nobody is sent there. */
export const INACTIVE = [
  'inactive inactivated closed close archived archive suspended retired expired ended discontinued obsolete disabled dormant cancelled canceled shut',
  'inactif inactive ferme fermee archive* suspendu*',
  'ανενεργ* κλειστ* αρχειοθετ*',
  'neaktyv* uzdaryt* archyv*',
  'nieaktywn* zamkniet* zarchiwizowan* zawieszon*',
  'inativ* inactiv* encerrad* cerrad* arquivad* archivad* suspens* suspendid*',
  'inactief gesloten gearchiveerd',
  'inaktiv* bezart* archivalt* megszunt*',
  'inaktiv* geschlossen archiviert',
];

/** Closed, and expected to open again. */
export const RESTING = [
  'until further notice',
  'temporarily closed',
  'temporarily',
  'on hold',
  'paused',
  'jusqu a nouvel ordre',
  'temporairement',
  'laikinai',
  'tymczasowo',
  'temporariamente',
  'temporalmente',
  'tijdelijk',
  'atmenetileg',
  'vorubergehend',
  'προσωρινα',
] as const;

/** Headings of such a column: these words, or ones that end with them. */
export const STATUS_HEADINGS = [
  'status statut statuts stato estado estatus busena stan allapot statusz katastasi κατασταση zustand situacao situation',
];
