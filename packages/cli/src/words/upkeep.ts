import type { Messages } from '@peerkit/model';

/** The words of the commands that keep a list true: `peerkit directory stale`, `watch`, `sign`. */
export const upkeepWords = {
  staleAbout: 'List what nobody has confirmed for a year, and whom to ask.',
  optionMonths: 'how many months a confirmation lasts',
  optionAskOut: 'CSV file to write, one row for each organization, for a mail merge',
  optionAskLink:
    'address where they answer, for the CSV; {token} in it becomes the id of the organization (default: their website)',
  badMonths: 'The number of months must be a whole number from 1 to 600.',
  badAskLink: '"{value}" is not an address. Start with https.',
  staleNone: {
    one: 'Everything was confirmed in the last month.',
    other: 'Everything was confirmed in the last {count} months.',
  },
  staleOrganization: 'Organization',
  staleServices: 'Services',
  staleEmail: 'E-mail',
  staleConfirmed: 'Last confirmed',
  staleLink: 'Link',
  staleNever: 'never',
  staleTotal:
    'Not confirmed since {day}: services {services}, of organizations {organizations}. Without an e-mail address: {mute}.',

  watchAbout:
    'Fetch published lists, say what changed, and build the index again when nothing got worse.',
  optionState: 'folder for the last good list; not one that your site serves',
  optionOnce: 'do one round and exit, for cron',
  optionEvery: 'time from one round to the next, such as 30m, 2h or 1d',
  optionAccept: 'take the new list this time, although it looks worse',
  optionWatchHost: 'another host that an address may redirect to; can be given more than once',
  optionMostMb: 'largest file to fetch, in MB',
  optionPatience: 'how many seconds to wait for a file',

  watchAddress:
    '"{value}" cannot be watched. Give an address that starts with https and holds no password, or the name of a file.',
  watchEvery: '"{value}" is not a span of time from 1m to 20d, such as 30m or 2h.',
  watchNumber: '"{value}" is not a whole number from 1 to {most}.',
  watchStateServed:
    'The folder {folder} is beside {file}, where a site may serve it, and lists may hold private places. Name another one with --state.',
  watchBusy: 'Another watch works in the folder {folder}. Wait until it has ended.',
  fetchNothing: 'Cannot reach {address}: {reason}.',
  fetchStatus: 'Cannot fetch {address}: the server says {status}. Try again later.',
  fetchGone: 'There is nothing at {address} (404). Is the list still published?',
  fetchPrivate: '{address} asks for a password. Publish the list so that anybody can read it.',
  fetchPage:
    '{address} gave a web page, not a list. Publish the sheet as CSV, and give that address.',
  fetchHalf: '{address} gave half a file: it breaks off in the middle. Try again later.',
  fetchEmpty: '{address} gave an empty file.',
  fetchBig: '{address} gave more than {count} MB. If that is right, allow more with --most-mb.',
  fetchSlow: {
    one: '{address} took longer than {count} second. Try again later, or allow more with --patience.',
    other:
      '{address} took longer than {count} seconds. Try again later, or allow more with --patience.',
  },
  fetchHost:
    '{address} sends us on to {host}, which you did not name. If you trust it, add --host {host}',
  fetchLost: '{address} sends us from one address to the next without end.',

  watchSame: '{time}: nothing new.',
  watchRead: '{time}: read {list}.',
  watchFirst: 'This is the first list.',
  watchNew: {
    one: '{count} thing was not understood and is new:',
    other: '{count} things were not understood and are new:',
  },
  watchNewMore: {
    one: '{count} more is not shown. See it with "peerkit directory check".',
    other: '{count} more are not shown. See them with "peerkit directory check".',
  },
  watchWorse: 'The new list looks worse:',
  worseFell: '{what}: {from} before, {to} now.',
  worseRejected: {
    one: '{count} record that cannot be read is new.',
    other: '{count} records that cannot be read are new.',
  },
  worsePublished: {
    one: '{count} place that was private is not private now. {list}',
    other: '{count} places that were private are not private now. {list}',
  },
  watchRefused: 'The last good list stays. If the new one is right, run this once with --accept.',
  watchKept: 'The last good list stays.',
  watchAccepted: 'It was taken because of --accept.',
  watchBuilt: 'Wrote {file}: {entries} results.',
  watchNext: 'The next round is in {span}. Ctrl-C stops it.',

  keyAbout: 'Make the key that signs your list. Do it once, on your own computer.',
  signAbout: 'Sign a list, so that pages refuse a list that somebody changed.',
  optionKey: 'file of the secret key that "peerkit directory key" made',
  optionSignOut: 'file to write (default: the file that build wrote)',
  keyMade:
    'Wrote the secret key to {file}. Keep it off your web server, and keep a copy in a safe place.',
  keyPin: 'Put this into the tag of the finder on your page:',
  keyThere: 'There is already a file {file}. A key is never replaced: pages may trust it.',
  noListKey: 'There is no key at {file}. Make one with "peerkit directory key {file}".',
  badListKey: 'There is no Ed25519 secret key in {file}.',
  signEmpty: '{file} is empty, so it was not signed.',
  signSource:
    '{file} would be written over, and then no spreadsheet could open it. Run "peerkit directory build" and sign the file that it writes, or name a file to write with --out.',
  signed: 'Wrote {file}, signed with {key}.',

  optionReports: 'JSON or CSV with id, kind (closed, moved, phone or hours), date and count',
  optionTrustReports:
    'day, such as 2026-11-03, that had an unusual number of reports, all of them right',
  reportsColumns: '{file} needs columns named id, kind and date.',
  reportsOdd: {
    one: '{count} row of {file} is not a report and was left out: {list}.',
    other: '{count} rows of {file} are not reports and were left out, such as {list}.',
  },
  reportsForeign: {
    one: '{count} reported id is not in the list: {list}.',
    other: '{count} reported ids are not in the list, such as {list}.',
  },
  reportsAside:
    'On {day}, {count} places were reported, far more than usual. The reports of that day were set aside. If they are right, add --trust-reports {day}',
  reportsTaken: {
    one: '{count} result says what was reported of it.',
    other: '{count} results say what was reported of them.',
  },
  optionSynonyms: 'JSON or CSV with code, language and words: what people near you call things',
  synonymsColumns: '{file} needs columns named code, language and words.',
  synonymsOdd: {
    one: '{count} row of {file} was left out: {list}. A row needs a code such as topic.needles, a language such as en, and words.',
    other:
      '{count} rows of {file} were left out, such as {list}. A row needs a code such as topic.needles, a language such as en, and words.',
  },
  badDay: '"{value}" is not a day, such as 2026-11-03.',
} as const satisfies Messages;
