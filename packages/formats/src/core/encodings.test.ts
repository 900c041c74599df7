import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ByteReader, OTHER_ENCODING } from './decode.ts';
import { decoderOf, type Encoding } from './text-decoder.ts';

/** The bytes of a text in an encoding of one byte for each character. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const letters = Array.from(decoderOf(encoding).decode(bytes));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`${letter} is not in ${encoding}.`);
    return byte;
  });
}

function read(bytes: Uint8Array) {
  const reader = new ByteReader();
  const text = reader.push(bytes) + reader.end();
  return { text, encoding: reader.encoding, rival: reader.rival };
}

describe('encodings of one byte', () => {
  it.each<[Encoding, string]>([
    ['windows-1250', 'Wymiana igieł;Łódź;Gdańsk;Częstochowa'],
    ['windows-1250', 'Výměna jehel;Plzeň;Žďár;Děčín;kontaktní centrum přátelství'],
    ['windows-1250', 'Tűcsere;Győr;Székesfehérvár;segítő szolgálat'],
    ['iso-8859-2', 'Wymiana igieł;ośrodek pomocy;świetlica;Częstochowa;Świdnik'],
    ['windows-1257', 'Adatų keitimas;Šiauliai;Nakvynė;Kėdainiai'],
    ['windows-1257', 'Šļirču apmaiņa;Rīga;Jūrmala;nakts patversme;pārtika'],
    ['windows-1253', 'Φίλοι;Κουζίνα;Αθήνα;Ύπνος;Πειραιάς'],
    ['windows-1251', 'Обмен игл;Москва;Ночлежка;горячая еда'],
    ['koi8-r', 'Обмен игл;Москва;Ночлежка;горячая еда'],
    ['windows-1252', 'Réseau d’aide;Montréal;Café;accès à l’hôpital;français'],
    ['windows-1252', 'Año nuevo;Málaga;atención médica;jeringuillas;dirección'],
    ['windows-1252', 'Straße;Köln;Übernachtung;Frühstück;für Männer'],
    ['windows-1252', 'Nålbyte;Göteborg;Värmestuga;Malmö'],
    ['macintosh', 'Réseau d’aide;Montréal;Café;accès à l’hôpital;français'],
    ['windows-1254', 'İğne değişimi;İstanbul;Kadıköy;sıcak yemek;sığınak'],
  ])('tells %s by its letters: %s', (encoding, text) => {
    expect(read(encoded(text, encoding)).text).toBe(text);
  });

  it('says when a few letters do not tell', () => {
    // One letter alone: Polish, or a sign of Western Europe.
    const { rival } = read(encoded('Caf\u0119', 'windows-1250'));
    expect(rival).toBeDefined();
  });

  it('reads single lines of another encoding, and marks their letters', () => {
    const utf8 = strToU8('Café du Pier;Montréal\n');
    const other = encoded('Café du Port;Québec\n', 'windows-1252');
    const bytes = Uint8Array.from([...utf8, ...other, ...utf8]);
    const reader = new ByteReader(true);
    const text = reader.push(bytes) + reader.end();
    const marked = `Caf${OTHER_ENCODING}é du Port;Qu${OTHER_ENCODING}ébec`;
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Café du Pier;Montréal',
      marked,
      'Café du Pier;Montréal',
    ]);
    expect(reader.mixed).toBe(true);
  });
});
