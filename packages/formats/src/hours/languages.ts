/**
 * The words that ten languages use in opening hours, as data. Words are folded: lowercase, without accents.
 * `|` separates words or phrases; `*` at the end allows any ending of up to six letters.
 *
 * A word belongs here only if everybody means the same by it. German "werktags" is Monday to Saturday for some
 * and to Friday for others, so hours with it stay words.
 */
export interface LanguageWords {
  /** Monday to Sunday. */
  readonly days: readonly [string, string, string, string, string, string, string];
  /** Which of those names are ordinals as well: a Portuguese "segunda quarta" is the second Wednesday. */
  readonly daysAsOrdinals?: string;
  readonly weekdays: string;
  readonly weekend: string;
  readonly daily: string;
  readonly closed: string;
  /** Between two days or times. */
  readonly to: string;
  /** Before the first of two days or times, and other words that add nothing. */
  readonly filler: string;
  readonly and: string;
  readonly except: string;
  readonly holidays: string;
  /** Around the clock. */
  readonly allDay: string;
  /** Which of the days of a month: first to fifth, and last. */
  readonly ordinals: readonly [string, string, string, string, string, string];
  readonly month: string;
  /** After a number it makes a time of a 24-hour clock. */
  readonly hour: string;
  readonly noon: string;
  readonly midnight: string;
}

export const LANGUAGES = {
  en: {
    days: [
      'monday|mondays|mon|mons|mo|m',
      'tuesday|tuesdays|tue|tues|tu|t',
      'wednesday|wednesdays|wed|weds|we|w',
      'thursday|thursdays|thu|thur|thurs|th',
      'friday|fridays|fri|fris|fr|f',
      'saturday|saturdays|sat|sats|sa',
      'sunday|sundays|sun|suns|su',
    ],
    weekdays: 'weekdays|weekday|every weekday',
    weekend: 'weekends|weekend',
    daily:
      'daily|everyday|every day|each day|all days|all week|7 days a week|seven days a week|7 days per week|7 days|365 days a year|365 days per year|nightly|every night|each night',
    closed: 'closed|close|shut',
    to: 'to|till|til|until|thru|through',
    filler:
      'open|opens|opening|hours|hour|hrs|hours of operation|opening hours|open hours|hours are|business hours|office hours|from|on|the|at|are|is|we are|each|only|of each|of every|of the|of|day|every|year round|all year round|all year',
    and: 'and|as well as|plus',
    except: 'except|excluding|but not|not|not on',
    holidays:
      'holiday|holidays|public holidays|stat holidays|statutory holidays|bank holidays|bank holiday|bank hols|federal holidays|major holidays|all holidays|legal holidays|national holidays',
    allDay:
      '24 hours|24 hours a day|24 hrs|24 hr|24h|24 h|always open|open always|around the clock|round the clock|24 hours per day',
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
    month: 'month|months|each month|every month',
    hour: 'h',
    noon: 'noon|12 noon|midday',
    midnight: 'midnight|12 midnight',
  },
  fr: {
    days: [
      'lundi|lundis|lun|lu|l',
      'mardi|mardis|mar|ma',
      'mercredi|mercredis|mer|me',
      'jeudi|jeudis|jeu|je|j',
      'vendredi|vendredis|ven|ve|v',
      'samedi|samedis|sam|sa|s',
      'dimanche|dimanches|dim|di|d',
    ],
    weekdays: 'en semaine|jours de semaine|jours de la semaine',
    weekend: 'week end|weekend|fin de semaine|fins de semaine',
    daily: 'tous les jours|chaque jour|tlj|7j 7|7j 7j|7 j 7|7j sur 7|7 j sur 7|7 jours sur 7',
    closed: 'ferme|fermee|fermes|fermees|fermeture',
    to: 'a|au|jusqu a|jusqu au',
    filler:
      'ouvert|ouverte|ouverts|ouvertes|ouverture|horaires|horaire|horaires d ouverture|heures d ouverture|heures|de|du|des|le|les|chaque|tous les',
    and: 'et|et de|et du|puis',
    except: 'sauf|sauf le|sauf les|excepte|hors',
    holidays: 'jours feries|jour ferie|feries',
    allDay: '24h 24|24h 24h|24h sur 24|24h|24 h 24|24 h sur 24|24 heures sur 24|24 heures',
    ordinals: [
      '1er|premier|premiers|1ers',
      '2e|2eme|deuxieme|deuxiemes|2es',
      '3e|3eme|troisieme|troisiemes|3es',
      '4e|4eme|quatrieme|quatriemes|4es',
      '5e|5eme|cinquieme',
      'dernier|derniers',
    ],
    month: 'mois|du mois|de chaque mois',
    hour: 'h|heures|heure',
    noon: 'midi',
    midnight: 'minuit',
  },
  de: {
    days: [
      'montag|montags|mo',
      'dienstag|dienstags|di|die|dienst',
      'mittwoch|mittwochs|mi|mit|mitt',
      'donnerstag|donnerstags|do|don|donn',
      'freitag|freitags|fr|frei|fre',
      'samstag|samstags|sonnabend|sonnabends|sa|sam',
      'sonntag|sonntags|so|son|sonn',
    ],
    weekdays: '',
    weekend: 'wochenende|am wochenende',
    daily: 'taglich|jeden tag|alle tage|7 tage die woche',
    closed: 'geschlossen|ruhetag',
    to: 'bis',
    filler: 'offnungszeiten|geoffnet|offen|von|am|an|jeden|jeweils|immer|im|zeiten',
    and: 'und|u|sowie|und von',
    except: 'ausser|auser|ausser am|ausgenommen',
    holidays: 'feiertage|feiertags|feiertagen|an feiertagen|gesetzliche feiertage',
    allDay: 'rund um die uhr|24 stunden|24 std',
    ordinals: [
      'ersten|erster',
      'zweiten|zweiter',
      'dritten|dritter',
      'vierten|vierter',
      'funften',
      'letzten|letzter',
    ],
    month: 'monat|im monat|des monats|jeden monats',
    hour: 'uhr|h',
    noon: 'mittag|mittags',
    midnight: 'mitternacht',
  },
  es: {
    days: [
      'lunes|lun|lu|l',
      'martes|mar|ma',
      'miercoles|mie|mier|mi|x',
      'jueves|jue|ju|j',
      'viernes|vie|vier|vi|v',
      'sabado|sabados|sab|sa|s',
      'domingo|domingos|dom|do|d',
    ],
    weekdays: 'entre semana',
    weekend: 'fin de semana|fines de semana',
    daily: 'todos los dias|a diario|diario|diariamente|cada dia|los 7 dias de la semana',
    closed: 'cerrado|cerrada|cerrados',
    to: 'a|al|hasta|hasta las|a las|hasta el',
    filler:
      'horario|horarios|abierto|abierta|de|del|desde|desde las|de las|las|los|el|cada|todos los|todas las|horario de atencion|atencion',
    and: 'y|y de|e|y los|y el',
    except: 'excepto|salvo',
    holidays: 'festivos|feriados|dias festivos|dias feriados|festivo',
    allDay:
      '24 hrs|24 hrs los 365 dias|24 horas los 365 dias|24 horas|24h|las 24 horas|24 horas al dia',
    ordinals: [
      'primer|1er|primero|primeros',
      'segundo|segundos|2do',
      'tercer|tercero|3er|terceros',
      'cuarto|4to',
      'quinto',
      'ultimo|ultimos',
    ],
    month: 'mes|del mes|de cada mes',
    hour: 'h|hs|hrs|horas|hora',
    noon: 'mediodia',
    midnight: 'medianoche',
  },
  pt: {
    days: [
      'segunda|segundas|segunda feira|seg|2a|2as|2a feira',
      'terca|tercas|terca feira|ter|3a|3as|3a feira',
      'quarta|quartas|quarta feira|qua|4a|4as|4a feira',
      'quinta|quintas|quinta feira|qui|5a|5as|5a feira',
      'sexta|sextas|sexta feira|sex|6a|6as|6a feira',
      'sabado|sabados|sab',
      'domingo|domingos|dom',
    ],
    daysAsOrdinals:
      'segunda|segundas|2a|2as|terca|tercas|3a|3as|quarta|quartas|4a|4as|quinta|quintas|5a|5as|sexta|sextas|6a|6as',
    weekdays: 'dias uteis|nos dias uteis',
    weekend: 'fim de semana|fins de semana|aos fins de semana',
    daily: 'todos os dias|diariamente|diario|todo dia',
    closed: 'fechado|fechada|encerrado|encerrada|encerra',
    to: 'a|as|ate|ate as',
    filler:
      'horario|horarios|horario de funcionamento|aberto|aberta|de|da|das|desde as|desde|aos|ao|no|nos|na|nas|todas as|todos os|todos aos',
    and: 'e|e das|e de|e aos|e ao',
    except: 'exceto|excepto',
    holidays: 'feriados|nos feriados',
    allDay: '24 horas|24h|24 horas por dia',
    ordinals: ['primeiro|1o', 'segundo|2o', 'terceiro|3o', 'quarto', 'quinto', 'ultimo'],
    month: 'mes|do mes|de cada mes',
    hour: 'h|hrs|horas|hora',
    noon: 'meio dia',
    midnight: 'meia noite',
  },
  nl: {
    days: [
      'maandag|maandags|ma|maa',
      'dinsdag|dinsdags|di|din',
      'woensdag|woensdags|wo|woe',
      'donderdag|donderdags|do|don',
      'vrijdag|vrijdags|vr|vrij',
      'zaterdag|zaterdags|za|zat',
      'zondag|zondags|zo|zon',
    ],
    weekdays: 'werkdagen|op werkdagen|doordeweeks',
    weekend: 'weekend|in het weekend|weekends',
    daily: 'dagelijks|elke dag|iedere dag|alle dagen|7 dagen per week',
    closed: 'gesloten|dicht',
    to: 'tot|t m|tm|tot en met',
    filler: 'openingstijden|openingsuren|open|geopend|van|op|elke|iedere|om',
    and: 'en|en van',
    except: 'behalve|uitgezonderd',
    holidays: 'feestdagen|op feestdagen',
    allDay: '24 uur|24 uur per dag|dag en nacht',
    ordinals: [
      'eerste|1e|1ste',
      'tweede|2e|2de',
      'derde|3e|3de',
      'vierde|4e|4de',
      'vijfde|5e',
      'laatste',
    ],
    month: 'maand|van de maand|van elke maand',
    hour: 'uur|u|h',
    noon: '',
    midnight: 'middernacht',
  },
  pl: {
    days: [
      'poniedzial*|poniedzialek|pon|pn|po',
      'wtor*|wtorek|wt|wto',
      'srod*|sroda|sr|sro',
      'czwartk*|czwartek|czw|cz',
      'piatk*|piatek|pt|pi|pia',
      'sobot*|sobota|sob|so|sb',
      'niedziel*|niedziela|niedz|nd|ndz|nie',
    ],
    weekdays: 'dni robocze|w dni robocze|dni powszednie',
    weekend: 'weekend|weekendy|w weekendy',
    daily: 'codziennie|kazdego dnia|7 dni w tygodniu',
    closed: 'nieczynne|nieczynny|zamkniete|zamkniety|zamknieta',
    to: 'do',
    filler:
      'godziny otwarcia|otwarte|czynne|czynny|od|w|we|godz|godziny|w godz|w godzinach|kazdy|kazda',
    and: 'i|oraz|a takze',
    except: 'oprocz|z wyjatkiem',
    holidays: 'swieta|w swieta|dni swiateczne',
    allDay: 'calodobowo|cala dobe|24h|24 h|24 godziny|24 godziny na dobe',
    ordinals: [
      'pierwszy|pierwsza',
      'drugi|druga',
      'trzeci|trzecia',
      'czwarty|czwarta',
      'piaty|piata',
      'ostatni|ostatnia',
    ],
    month: 'miesiaca|kazdego miesiaca|w miesiacu',
    hour: 'h|godz',
    noon: '',
    midnight: 'polnocy|polnoc',
  },
  lt: {
    days: [
      'pirmadien*|pirm|pr|i',
      'antradien*|antr|an|ii',
      'treciadien*|trec|tr|iii',
      'ketvirtadien*|ketv|kt|iv',
      'penktadien*|penkt|pn|pt|v',
      'sestadien*|sest|st|vi',
      'sekmadien*|sekm|sk|vii',
    ],
    daysAsOrdinals: 'i|ii|iii|iv|v|vi|vii|pirm|antr|trec|ketv|penkt|sest|sekm',
    weekdays: 'darbo dienomis|darbo dienos',
    weekend: 'savaitgal*',
    daily: 'kasdien|kiekviena diena',
    closed: 'nedirba|nedirbame|uzdaryta|nedarbo diena|poilsio diena',
    to: 'iki',
    filler: 'darbo laikas|dirba|dirbame|atidaryta|nuo|val|kiekviena|kiekvieno',
    and: 'ir|bei',
    except: 'isskyrus',
    holidays: 'sventinemis dienomis|svenciu dienomis|sventes',
    allDay: 'visa para|24 val|24 valandas',
    ordinals: [
      'pirmas|pirma|pirmaji',
      'antras|antra|antraji',
      'trecias|trecia|treciaji',
      'ketvirtas|ketvirta',
      'penktas',
      'paskutinis|paskutini',
    ],
    month: 'menesio|kiekvieno menesio',
    hour: 'val|h',
    noon: '',
    midnight: '',
  },
  hu: {
    days: [
      'hetfo|hetfon|hetfonkent|hetf|h|he',
      'kedd|kedden|keddenkent|k|ke',
      'szerda|szerdan|szerdankent|sze|sz',
      'csutortok|csutortokon|csut|cs|csu',
      'pentek|penteken|pentekenkent|pent|p|pe',
      'szombat|szombaton|szombatonkent|szo|szomb',
      'vasarnap|vasarnaponkent|vas|v',
    ],
    weekdays: 'munkanapokon|munkanap|hetkoznap|hetkoznapokon|hetkoznaponkent',
    weekend: 'hetvege|hetvegen|hetvegenkent',
    daily: 'minden nap|naponta|mindennap|a het minden napjan',
    closed: 'zarva|zarva tart|szunnap',
    to: '',
    filler: 'nyitvatartas|nyitva|nyitvatartasi ido|nyitva tartas|orakor|minden|kozott',
    and: 'es|valamint',
    except: 'kiveve',
    holidays: 'unnepnapokon|unnepnap|munkaszuneti napokon',
    allDay: 'ejjel nappal|non stop|nonstop|24 oraban|a nap 24 orajaban',
    ordinals: ['elso', 'masodik', 'harmadik', 'negyedik', 'otodik', 'utolso'],
    month: 'a honap|honap|minden honap',
    hour: 'ora|oratol|oraig|h|orakor',
    noon: 'del',
    midnight: 'ejfel',
  },
  el: {
    days: [
      'δευτερα|δευτερασ|δευτ|δευ|δε|δευτερεσ',
      'τριτη|τριτησ|τρι|τρ|τριτεσ',
      'τεταρτη|τεταρτησ|τεταρ|τετ|τε|τεταρτεσ',
      'πεμπτη|πεμπτησ|πεμπ|πεμ|πε|πεμπτεσ',
      'παρασκευη|παρασκευησ|παρασκ|παρ|πα|παρασκευεσ',
      'σαββατο|σαββατου|σαββ|σαβ|σα|σαββατα',
      'κυριακη|κυριακησ|κυρ|κυ|κυριακεσ',
    ],
    daysAsOrdinals:
      'δευτερα|δευτερασ|δευτερεσ|τριτη|τριτησ|τριτεσ|τεταρτη|τεταρτησ|τεταρτεσ|πεμπτη|πεμπτησ|πεμπτεσ',
    weekdays: 'καθημερινεσ|εργασιμεσ|εργασιμεσ ημερεσ|τισ καθημερινεσ',
    weekend: 'σαββατοκυριακο|σαββατοκυριακα',
    daily: 'καθε μερα|καθε ημερα|ολεσ τισ μερεσ|ολεσ τισ ημερεσ',
    closed: 'κλειστα|κλειστο|κλειστοσ|κλειστη',
    to: 'εωσ|μεχρι|ωσ|μεχρι τισ|εωσ τισ|μεχρι και',
    filler:
      'ωραριο|ωρεσ λειτουργιασ|ανοιχτα|ανοιχτο|ανοικτα|ανοικτο|απο|τισ|την|το|κατα|ωρεσ|καθε|απο τισ',
    and: 'και|και απο|κι',
    except: 'εκτοσ|εκτοσ απο',
    holidays: 'αργιεσ|επισημεσ αργιεσ|δημοσιεσ αργιεσ',
    allDay: '24ωρο|ολο το 24ωρο|24 ωρεσ|24 ωρεσ το 24ωρο',
    ordinals: ['πρωτη|πρωτο', 'δευτερη', 'τριτο', 'τεταρτο', 'πεμπτο', 'τελευταια|τελευταιο'],
    month: 'μηνα|του μηνα|καθε μηνα',
    hour: 'ωρα',
    noon: '',
    midnight: 'μεσανυχτα',
  },
} as const satisfies Record<string, LanguageWords>;

export type HoursLanguage = keyof typeof LANGUAGES;
