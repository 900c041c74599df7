import type { Messages } from '@peerkit/model';

/** The words of `peerkit directory`. */
export const directoryWords = {
  directoryAbout: 'Work with lists of places that help.',
  checkAbout: 'Find what is wrong with a list and say how to fix it. Changes no file.',
  mapAbout: 'Guess what each column of a table is. Correct the guess, then convert.',
  convertAbout: 'Write a list in another format.',
  buildAbout: 'Check a directory and prepare it for fast search.',
  diffAbout: 'Show what changed from one list to the next.',
  statsAbout: 'Count what is in a list and what is missing.',
  templateAbout: 'Write a table to fill in, with examples.',

  optionMap: 'column map for a table (default: NAME.map.json next to it, or a guess)',
  optionSheet: 'sheet of a workbook to read (default: the first one that looks like a list)',
  optionFix: 'repair spaces, phones, links and postal codes; your file does not change',
  optionTimeZone:
    'time zone of the hours, such as America/Toronto, for a list that does not say it',
  optionAllProblems: 'show every problem, not only the first of each kind',
  optionTo: 'format to write',
  optionConvertOut: 'file to write; a folder for hsds-csv (default: print it)',
  optionMapOut: 'file to write, or - to print it (default: NAME.map.json next to the table)',
  optionTemplateOut: 'folder to write to, or the name of a CSV file',
  optionForce: 'replace a file that already exists',

  problemSeverity: 'Level',
  problemFile: 'File',
  problemRecord: 'Row',
  problemField: 'Field',
  problemFound: 'Found',
  problemMessage: 'What to do',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  recordsMore: '{list} and {count} more',
  problemsGrouped:
    'Problems of one kind share a line, with the first of them. See each with --all.',
  problemTotal: 'Errors: {errors}. Warnings: {warnings}. Notes: {notes}.',
  problemsMore: {
    one: '{count} more problem is not shown. See it with --all.',
    other: '{count} more problems are not shown. See them with --all.',
  },
  recordsGood: {
    one: '{count} record was read.',
    other: '{count} records were read.',
  },
  recordsRejected: {
    one: '{imported} of {records} records were read. {count} was left out: see above.',
    other: '{imported} of {records} records were read. {count} were left out: see above.',
  },
  whatCameOut:
    'Services: {services}. Hours by day and time: {hours}. Hours in words only: {words}. Places: {places}, with a point: {points}, kept private: {hidden}. Columns left out: {columns}.',
  repairsMade: {
    one: '{count} repair. Your file did not change.',
    other: '{count} repairs. Your file did not change.',
  },
  repairsMore: {
    one: '{count} more repair is not shown. See it with --all.',
    other: '{count} more repairs are not shown. See them with --all.',
  },
  repairBefore: 'Before',
  repairAfter: 'After',

  filesSkipped: 'Skipped, because they are not lists: {list}.',
  tableUnread: {
    one: 'The table {name} ({count} row) was skipped: a directory has no use for it.',
    other: 'The table {name} ({count} rows) was skipped: a directory has no use for it.',
  },
  fieldsUnused: 'A directory has no use for these fields, so they were not taken: {list}.',
  tableNameless:
    'No column of {file} looks like a name, so the file was skipped. To read it, make a map for it.',
  emptyFolder: 'There is no list in the folder {folder}.',
  onlyFolders: 'There is no list in the folder {folder}. Name one of its folders: {list}.',
  emptyPackage: 'None of the tables that {file} lists could be found. Put them in the same folder.',
  noRecords:
    'There is no record in {file}. A list needs at least one row below its headings. Nothing was written.',
  noGoodRecords: 'No record of {file} could be used. Nothing was written.',
  checking: 'Checking {file}',
  mapGuessed:
    'There is no column map for {file}, so its columns were guessed. To see the guess, run "peerkit directory map".',
  noTimeZone: {
    one: 'No time zone: nobody will see what is open ({count} record with hours). Add --time-zone, such as --time-zone America/Toronto, or write it under "defaults" in the column map: "timeZone": "America/Toronto".',
    other:
      'No time zone: nobody will see what is open ({count} records with hours). Add --time-zone, such as --time-zone America/Toronto, or write it under "defaults" in the column map: "timeZone": "America/Toronto".',
  },
  badTimeZone:
    '"{zone}" is not the name of a time zone. Write the region and a city, such as America/Toronto.',
  nearTimeZone: '"{zone}" is not the name of a time zone. Did you mean {near}?',
  mapTimeZone: 'Time zone: {zone}. {why} If that is wrong, correct it in the map.',
  mapNoTimeZone:
    'No time zone: nobody will see what is open. Write it under "defaults" in the map: "timeZone": "America/Toronto".',
  badMap: 'Cannot use the column map {file}.\n{reason}',
  needsNoMap: 'Nothing in {file} needs a column map.',
  mapNotNeeded: '{file} needs no map: its rows go into the other tables.',
  oneMapEach: 'There is more than one table. Leave out --out: each table gets a map next to it.',
  mapThere: 'There is already a map: {file}. Replace it with --force.',
  mapWritten: 'Wrote {file}. Correct what is wrong in it.',
  mapColumn: 'Column',
  mapTarget: 'Is',
  mapSure: 'Sure',
  mapWhy: 'Why',
  'sure.yes': 'yes',
  'sure.likely': 'likely',
  'sure.guess': 'guess',

  needsFolder: 'This format has several files. Name a folder for them with --out.',
  needsOut: 'Name a file with --out: the report and the list cannot both be printed.',
  written: 'Wrote {file}.',
  pageAbout: 'Write a list as pages that need no script, with all that is known.',
  optionPageOut: 'file to write; further pages are written beside it, such as places-2.html',
  optionListLanguage: 'language of the words around the list',
  optionSite: 'the address that the file will have, for search engines',
  optionPerPage: 'how many results to put on a page',
  optionMost: 'how many results to print (default: all)',
  optionMore: 'address of the whole list, such as /places.html',
  badCount: '{option} must be a whole number, 1 or more, not "{value}".',
  badSite:
    '"{value}" is not the address of a page. Write all of it, such as https://agency.example/places.html',
  pagesWritten: {
    one: 'Wrote {file}: {entries} results on {count} page.',
    other: 'Wrote {file} and what comes after it: {entries} results on {count} pages.',
  },
  directoryServeAbout:
    'Serve a list as an HSDS 3.1 API that can be searched. It is read-only and does not log what people search for.',
  directoryServed: {
    one: 'Serving {count} service at {url}',
    other: 'Serving {count} services at {url}',
  },
  directoryLoadAbout:
    'Put a list into PostgreSQL and replace the one there. DATABASE_URL holds the address of the database.',
  directoryLoaded: {
    one: 'Put {count} service into the database.',
    other: 'Put {count} services into the database.',
  },
  optionDatabase:
    'serve the list that is in PostgreSQL; DATABASE_URL holds the address of the database',
  noDatabase:
    'Name the database in the variable DATABASE_URL, such as postgres://reader@localhost/lists',
  databaseUnreachable: 'Cannot use the database: {reason}.',
  databaseEmpty: 'There is no list in the database. Put one there: peerkit directory load LIST',
  listOrDatabase: 'Give a list to serve, or --database.',
  directoryServedFrom: 'Serving the list in the database at {url}',
  directoryFailed: 'An answer could not be made: {reason}',
  optionShards:
    'write a folder of many small files, for a list that is too large for one: a page loads only what it needs',
  shardsWritten: {
    one: 'Put {count} file in {folder}. The finder opens "index.json" there. Keep the folder "parts" beside it.',
    other:
      'Put {count} files in {folder}. The finder opens "index.json" there. Keep the folder "parts" beside it.',
  },
  directoryBuilt: 'Wrote {file}: {entries} results from {imported} of {records} records.',

  diffNone: 'Nothing changed.',
  diffMore: {
    one: '{count} more change is not shown.',
    other: '{count} more changes are not shown.',
  },
  diffTotal:
    'Added: {added}. Removed: {gone}. Changed: {changed} (moved: {moved}, hours: {hours}).',
  diffErrors: {
    one: '{count} record could not be read, so it was not compared. Check both lists.',
    other: '{count} records could not be read, so they were not compared. Check both lists.',
  },
  diffWhat: 'What',
  diffList: 'Kind',
  diffName: 'Name',
  diffFields: 'About',
  'diff.added': 'added',
  'diff.gone': 'removed',
  'diff.changed': 'changed',
  'list.organizations': 'organization',
  'list.programs': 'program',
  'list.services': 'service',
  'list.locations': 'place',
  'list.servicesAtLocations': 'service at a place',
  'list.terms': 'term',
  'list.taxonomies': 'list of terms',
  'aspect.moved': 'moved',
  'aspect.hours': 'hours',
  'aspect.contact': 'phone or links',
  'aspect.status': 'open or not',
  'aspect.privacy': 'private or not',
  'aspect.confirmed': 'checked again',
  'aspect.words': 'words',

  'stats.organizations': 'Organizations',
  'stats.programs': 'Programs',
  'stats.services': 'Services',
  'stats.locations': 'Places',
  'stats.noPlace': 'Services with no place',
  'stats.phone': 'Services with a phone',
  'stats.hours': 'Services with hours by day and time',
  'stats.hoursWords': 'Services with hours in words only',
  'stats.hoursNone': 'Services with no hours',
  'stats.described': 'Services with a description',
  'stats.kinds': 'Services with a kind',
  'stats.languages': 'Services with languages',
  'stats.assured': 'Services with a date of the last check',
  'stats.points': 'Places with a point on the map',
  'stats.addresses': 'Places with an address',
  'stats.confidential': 'Places kept private',
  statsTerms: 'Kinds of help: {list}',

  templateWritten:
    'Wrote {file}. Replace the examples with your own rows. Beside it is {map}, which says what its columns are: keep both together.',
  noSuchList: 'There is no file or folder {file}. Check its name, and in which folder it is.',
  templateNotCsv: 'The table is written as CSV. Write a name such as list.csv instead of {file}.',
  fileThere: 'There is already a file: {file}. Replace it with --force.',
} as const satisfies Messages;
