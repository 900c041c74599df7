import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'Kas toliau',
  'after.hospital': 'Žmogui geriau? Į ligoninę vis tiek reikėtų vykti.',
  'after.recovered': 'Niekas neatvyko? Likite, kol žmogus visai atsibus ir gerai kvėpuos.',
  'after.kit': 'Pasirūpinkite nauju rinkiniu',
  'after.kit-new': 'Suleidote naloksono? Pasiimkite naują rinkinį, kol jo dar neprireikė.',
  'after.you': 'Pasirūpinkite savimi',
  'after.helped': 'Jūs padėjote. Tai svarbu, kad ir kas dabar būtų.',
  'after.shaky': 'Drebate ar šalta? Atsisėskite. Išgerkite vandens. Pailsėkite.',
  'after.talk': 'Pasikalbėkite su žmogumi, kuriuo pasitikite. Nelaikykite visko savyje.',
  'after.lines': 'Kam galite skambinti',
  'after.rights': 'Jūsų teisės',
  'after.draft': 'Juodraštis. Joks teisininkas šių eilučių netikrino.',
  'after.finish': 'Baigti. Ištrinti laikus',
  'law.ca.act': 'Kanadoje iš dalies saugo įstatymas „Good Samaritan Drug Overdose Act“.',
  'law.ca.who':
    'Jis galioja tam, kas skambina, tam žmogui ir visiems esantiems, net jei jie išeina.',
  'law.ca.covers': 'Kaltinimų už narkotikus sau nėra.',
  'law.ca.terms': 'Nėra jų ir už tuo pažeistas užstato, probacijos ar paleidimo sąlygas.',
  'law.ca.not': 'Jis neapima arešto orderių, narkotikų pardavimo ar gamybos ir kitų nusikaltimų.',
  'law.ca.police': 'Policija ne visada žino šį įstatymą.',
  'law.uk.give': 'Kiekvienas gali suleisti naloksono, kad išgelbėtų gyvybę, apmokytas ar ne.',
  'law.uk.not': 'Tai apie naloksono suleidimą. Narkotikų turėjimo tai neapima.',
} satisfies Partial<AfterMessages>;
