import type { Messages } from '@peerkit/model';
import { directoryWords } from './directory.ts';
import { formWords } from './forms.ts';
import { guideWords } from './guide.ts';
import { inboxWords } from './inbox.ts';
import { keyWords } from './keys.ts';
import { upkeepWords } from './upkeep.ts';

/** The words of the command line. An error says in one line what went wrong and what to do. */
export const en = {
  ...directoryWords,
  ...formWords,
  ...guideWords,
  ...inboxWords,
  ...keyWords,
  ...upkeepWords,

  about: 'Run and read an intake, build directories, make page parts, files and paper.',
  intakeAbout: 'Run the service that keeps what people send.',
  serveAbout: 'Start the intake. Ctrl-C stops it.',
  optionName: 'name of the agency, shown on the pages of the forms',
  optionEmergency: 'emergency number to show on the pages of the forms, such as 911',
  optionLines:
    'crisis lines to show on the pages of the forms, such as "Night line: 519-555-0142; Peer line: 519-555-0143"',
  optionPageLanguages: 'languages of the pages of the forms; the first is shown first',
  optionKeepDays: 'how many days you keep messages; the pages of the forms promise it',
  optionNoPolice:
    'promise on the pages of the forms that you give nothing to police; you must have signed that',
  optionContact: 'another way to reach you, such as a phone number, shown beside the forms',
  optionPageExit: 'address that the quick exit on the pages of the forms opens',
  optionQuota:
    'largest size of all messages on the disk, in MiB, so that a flood of them cannot fill it',
  embedAbout: 'Print HTML for a page.',
  guideAbout: 'Print the overdose guide. It works without a script.',
  placesAbout:
    'Print a list as HTML, to put between the tags of the finder. It works without a script.',
  scriptAbout:
    'Print the script tags of widgets, such as peerkit or peer-quick-exit. With them a browser refuses a changed file.',

  optionVersion: 'print the version',
  optionData: 'folder for the public keys and what people send',
  optionPort: 'port to listen on',
  optionHost: 'address to listen on',
  optionAgency: 'short name of the agency: lowercase letters, digits and dashes',
  optionOrigin:
    'another site that may send, such as https://agency.example; can be given more than once',
  optionJson: 'print JSON, for programs',
  optionOut: 'file to write',
  optionRegion: 'region of the guide, such as ca-on',
  optionLanguage: 'language of the guide',
  optionNumber:
    'emergency number of a region that has no guide; the steps are then printed without numbers',
  optionFiles: 'the cdn folder that your site serves',
  optionBase: 'address where your site serves that folder',
  optionImportMap: 'print only the import map, to add to the one that your page has',

  serveRunning: 'The intake for {agency} runs at {url}',
  servePages: 'Each form has a page there, such as {url}/form/request-peer',
  serveData: 'It keeps submissions in {file}',
  serveStopping: 'Stopping. All that came in is safe.',
  serveReceived: 'Received a submission.',
  serveAgain: {
    one: '{count} time more in the last minute: {line}',
    other: '{count} times more in the last minute: {line}',
  },
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
