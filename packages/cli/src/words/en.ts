import type { Messages } from '@peerkit/model';
import { directoryWords } from './directory.ts';
import { formWords } from './forms.ts';
import { guideWords } from './guide.ts';
import { keyWords } from './keys.ts';
import { upkeepWords } from './upkeep.ts';

/** The words of the command line. An error says in one line what went wrong and what to do. */
export const en = {
  ...directoryWords,
  ...formWords,
  ...guideWords,
  ...keyWords,
  ...upkeepWords,

  about: 'Run and read an intake, build directories, make page parts, files and paper.',
  intakeAbout: 'Run the service that keeps what people send.',
  serveAbout: 'Start the intake. Ctrl-C stops it.',
  inboxAbout: 'Read what people sent, and delete it.',
  listAbout: 'List the newest submissions, oldest first, and after them some that do not open.',
  optionAll: 'list every submission, which can take long',
  optionName: 'what people call the agency; shown on the pages of the forms',
  optionEmergency: 'emergency number on the pages of the forms, such as 911',
  optionLines:
    'lines to call in a crisis, on the pages of the forms, such as "Night line: 519-555-0142; Peer line: 519-555-0143"',
  optionPageLanguages: 'languages of the pages of the forms, the first one first',
  optionKeepDays: 'after how many days you delete messages; the pages of the forms promise it',
  optionNoPolice:
    'you have signed that you give nothing to police; the pages of the forms promise it',
  optionContact: 'another way to reach you, such as a phone number, beside the forms',
  optionPageExit: 'where the quick exit on the pages of the forms leads',
  optionQuota: 'most that the messages may take on the disk, in MiB; a flood leaves the rest free',
  showAbout:
    'Show a submission. Give its id, the start of its id, or the code that the sender sees.',
  embedAbout: 'Print HTML for a page.',
  guideAbout: 'Print the overdose guide. It works without a script.',
  placesAbout:
    'Print a list as HTML, to put between the tags of the finder. It works without a script.',
  scriptAbout:
    'Print the script tags of widgets, such as peerkit or peer-quick-exit. A browser then refuses a changed file.',

  optionVersion: 'Print the version.',
  optionData: 'folder for the public keys and what people send',
  optionPort: 'port to listen on',
  optionHost: 'address to listen on',
  optionAgency: 'short name of the agency: lowercase letters, digits and dashes',
  optionOrigin:
    'another site that may send, such as https://agency.example; can be given more than once',
  optionIdentity: 'file with the secret key (a demo has its own in the data folder)',
  optionJson: 'print JSON, for programs',
  optionPhoto: 'new file to write the photo to, in the clear; keep it safe and delete it',
  optionOut: 'file to write',
  optionRegion: 'region of the guide, such as ca-on',
  optionLanguage: 'language of the guide',
  optionNumber: 'emergency number of a region that has no guide: steps without figures are printed',
  optionFiles: 'the folder cdn as your site serves it',
  optionBase: 'where your site serves that folder',
  optionImportMap: 'print the import map alone, to add to the one your page has',

  serveRunning: 'The intake for {agency} runs at {url}',
  servePages: 'Each form has a page there, such as {url}/form/request-peer',
  serveData: 'It keeps submissions in {file}',
  serveStopping: 'Stopping. All that came in is safe.',
  serveReceived: 'Received a submission.',
  serveRepeated: 'Received a submission again. It is kept only once.',
  serveRefused: 'Refused a request: {code}.',
  serveFailed: 'Could not answer: {code} ({cause}). The sender will try again.',

  badKeepDays: 'Give --keep-days a whole number of days, such as 30.',
  badExit:
    '"{value}" is not the address of a page that somebody can leave to. Give --exit one that starts with https://.',
  badQuota: 'Give --quota a whole number of MiB, 16 at least.',
  badPort: 'The port must be a number from 0 to 65535.',
  badAgency:
    '"{value}" is not a valid short name. Use lowercase letters, digits and dashes, such as chatham-kent.',
  badOrigin:
    '"{value}" is not the address of a site. Write only https and the name, such as https://agency.example',
  portTaken: 'Port {port} is in use. Choose another one with --port.',
  dataUnusable: 'Cannot use the folder {folder}: {reason}.',

  noData:
    'There is no intake data in {folder}. Start the intake first, or give its folder with --data.',
  inboxEmpty: 'Nothing has come in yet.',
  inboxCount: { one: '{count} submission', other: '{count} submissions' },
  inboxMore: {
    one: '{count} more is not listed here. To see every one: --all',
    other: '{count} more are not listed here. To see every one: --all',
  },
  inboxUnopened: { one: '{count} could not be opened.', other: '{count} could not be opened.' },
  inboxCopies: {
    one: '{count} is a copy of a message above, sent again under another id. It is not counted.',
    other:
      '{count} are copies of messages above, sent again under other ids. They are not counted.',
  },
  inboxQuick: {
    one: '{count} was filled in faster than people can, perhaps by a program. It is listed after the others.',
    other:
      '{count} were filled in faster than people can, perhaps by a program. They are listed after the others.',
  },
  filledQuickly:
    'This form was filled in faster than people can, perhaps by a program. Read it all the same: it may be from a person.',
  hasPhoto: 'It has a photo. To see it, give a new file: --photo FILE',
  noPhoto: 'It has no photo: {file} was not written.',
  cutAnswer: '{start}… ({count} characters; --json shows them all)',
  photoWritten: 'Wrote the photo into {file}. It is not locked: delete it when you are done.',
  deleteAbout:
    'Delete submissions for ever. Give their ids or codes, or --due. A phone that sends one again is told that it came.',
  deleteOpensNothing: 'Deleting opens nothing, so it needs no key: leave --identity out.',
  optionDue: 'each whose day to be deleted is over',
  optionKeepAtMost: 'days after which one is due, if your page says fewer than the form',
  nothingToDelete: 'Give an id or a code, or --due for each whose day is over.',
  badDays: '"{value}" is not a number of days. Write a whole number, such as 14.',
  keepDaysAlone: '--keep-days goes with --due: it says when a message is due.',
  shortId: '{id} is too short to delete by. Give the whole code, such as 92F8-915B, or the id.',
  notThere:
    'No submission has an id or a code that starts with {id}. Perhaps it was deleted before.',
  cannotDelete: 'Could not delete {id}: {reason}. It is still there; try again.',
  inboxDeleted: 'Deleted {id}, {kind}, received {day}.',
  inboxNoneDeleted: 'Nothing was deleted.',
  inboxDeletedCopy: 'Deleted {id}, a copy of it that was sent again.',
  inboxSameBytes: '{id} came before and has the same sealed bytes. If it is a copy, delete it too.',
  inboxDeletedCount: {
    one: '{count} submission was deleted here. Delete it from backups and printed copies too.',
    other:
      '{count} submissions were deleted here. Delete them from backups and printed copies too.',
  },
  notFound: 'No submission has an id or a code that starts with {id}.',
  ambiguous: 'More than one id starts with {id}. See the ids with inbox list, and give more of it.',
  columnId: 'Id',
  columnReceived: 'Received',
  columnKind: 'Kind',
  columnAbout: 'About',
  fieldLanguage: 'Language',
  fieldReaders: 'For',
  fieldSensitive: 'Can reveal',
  fieldDeleteBy: 'Delete by',
  deleteBy: '{day}, or sooner if your page says so',
  unsealDamaged: 'Cannot open: the sealed bytes are damaged.',
  unsealOtherKey: 'Cannot open: it is sealed to other keys.',
  unsealMismatch: 'Do not trust this submission: its envelope does not match what is inside.',
  notGiven: 'Not given',
  oddAnswers: 'These answers do not fit the form. They are shown as they came.',

  yes: 'yes',
  no: 'no',

  cannotRead: 'Cannot read {file}: {reason}.',
  cannotWrite: 'Cannot write {file}: {reason}.',
  'reason.ENOENT': 'there is no such file or folder',
  'reason.EISDIR': 'it is a folder, not a file',
  'reason.ENOTDIR': 'a part of the path is a file, not a folder',
  'reason.EACCES': 'no permission',
  'reason.EPERM': 'no permission',
  'reason.EROFS': 'the disk can only be read',
  'reason.ENOSPC': 'the disk is full',
  unusable: 'Cannot use {file}. {reason}',
  unknownRegion:
    'There is no guide for "{value}". Regions: {list}. For another place, give its emergency number with --number.',
  unusualLanguage:
    'Note: the language "{lang}" is unusual in "{region}". People will be told to call {number}. Did you mean region {list}?',
  unknownScript: 'There is no script "{value}". Scripts: {list}.',
  notScripts:
    '--files must be the folder cdn, as your site serves it: there is no sri.json in {folder}. Copy node_modules/@peerkit/components/cdn to your site, and name that copy.',
  scriptsBelow: '--files must be the folder cdn itself: write --files {folder}',
  policyHosts:
    'A list, an intake, keys or questions on another host? Add that host to connect-src.',
  policyFrame: 'A form in a frame? Add frame-src with the address of your intake.',
  changedScript: '{file} is not as it was made. Copy the whole folder cdn again.',
  badBase: '"{value}" is not an address. Write a path, such as /cdn/, or start with https.',
} as const satisfies Messages;

/** Keys of the command line's sentences. */
export type Word = keyof typeof en;

export const isWord = (word: string): word is Word => Object.hasOwn(en, word);
