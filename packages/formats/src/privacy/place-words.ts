/**
 * Headings of columns that can tell where a place is, whatever they were taken for. When the place of a row
 * is private, such columns are kept back with it. Sources: address parts of civic data portals, landmark
 * fields of humanitarian lists, transit fields of 211 exports.
 *
 * Lowercase, without accents, as `plainWords` writes them. `*` at the end: with any ending.
 */
export const TELLS_PLACE = [
  'landmark* landmarks direction directions intersection cross corner crossroad* near nearest nearby behind opposite transit bus stop station metro subway train tram parking door entrance floor suite unit apt apartment room lot parcel block neighborhood* neighbourhood* district ward borough precinct quarter village hamlet lane road rd avenue ave geohash mgrs what3words w3w plus pluscode easting northing x y wkt geom geometry shape polygon tract census',
  'repere* itineraire acces quartier arrondissement commune etage batiment porte intersection arret gare',
  'οροσημ* οδηγι* συνοικια γειτονια περιοχη οροφος στασ*',
  'orientyr* rajonas mikrorajon* aukstas butas stotel* kelias',
  'punkt dojazd* dzielnic* osiedl* pietro przystan* orientacyjn*',
  'referencia bairro freguesia andar paragem barrio colonia indicaciones ponto',
  'wijk buurt verdieping herkenningspunt halte route',
  'tajekozodas* kerulet* emelet ajto megallo megkozelit*',
  'wegbeschreibung stadtteil bezirk stockwerk haltestelle anfahrt',
];

/** With one of these the column says whom a service is for, not where it is. */
export const TELLS_AREA = ['served serves service coverage catchment desservi desservie eligible'];
