import type { Messages } from '@peerkit/model';

/** The words of `peerkit inbox`. */
export const inboxWords = {
  inboxAbout: 'Read what people sent, mark who answers it, and delete it.',
  listAbout:
    'List the newest submissions: first those that are new, then those that somebody took, then some that do not open, last what is done.',
  optionAll: 'list every submission, which can take long',
  showAbout:
    'Show a submission. Give its id, the start of its id, or the code that the sender sees.',
  optionIdentity: 'file with the secret key (a demo has its own in the data folder)',
  optionPhoto:
    'new file to write the photo to, unencrypted; keep it safe, and delete it afterwards',
  markAbout:
    'Mark submissions, so that the others see it: --taken before you answer, --done after. It needs no key. Run it where the intake runs.',
  optionTaken: 'mark it as taken: you answer it, and anyone who tries after you is told so',
  optionDone: 'mark it as done: it is answered',
  optionNewAgain: 'mark it as new again: nobody is answering it',
  optionBy:
    'how the others know you, such as a first name; it is stored with the mark, unencrypted',
  optionNew: 'list only what nobody has taken or done',

  stateNew: 'new',
  stateTaken: 'taken {day}',
  stateDone: 'done {day}',
  somebody: 'somebody',
  markedTaken: '{id} is yours. When you have answered it, mark it --done.',
  markedDone: '{id} is done.',
  markedNew: '{id} is new again.',
  markAs: 'Give one of --taken, --done and --new.',
  badName: 'Give --by a name of at most 40 characters.',
  takenBefore:
    'Not marked: {id} was taken by {who}, {day}. Ask them before you answer. If they cannot, mark it --new first.',
  doneBefore: 'Not marked: {id} was done by {who}, {day}.',
  doneTwice: 'Not marked: {id} was done before by {who}, {day}. Two people may have answered it.',
  isCopy:
    'This data folder is a copy: the intake does not learn what you mark or delete in it. Run the command where the intake runs.',
  inboxNoneNew: 'Nothing is new.',

  noData:
    'There is no intake data in {folder}. Start the intake first, or give its folder with --data.',
  inboxEmpty: 'Nothing has come in yet.',
  inboxCount: { one: '{count} submission', other: '{count} submissions' },
  inboxNewCount: { one: '{count} of them is new.', other: '{count} of them are new.' },
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
  deleteOpensNothing: 'Deleting opens nothing, so it needs no key: leave --identity out.',
  deleteAbout:
    'Delete submissions for ever. Give their ids or codes, or --due. A phone that sends one again is told that it came.',
  optionDue: 'delete every submission that is due',
  optionKeepAtMost:
    'how many days after it came a submission is due, if one of your pages promises fewer than the form and the intake do',
  nothingToDelete: 'Give an id or a code, or --due to delete every submission that is due.',
  badDays: '"{value}" is not a number of days. Write a whole number, such as 14.',
  keepDaysAlone: '--keep-days goes with --due: it says when a message is due.',
  shortId: '{id} is too short. Give the whole code, such as 92F8-915B, or the id.',
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
  inboxDeletedNew: {
    one: '{count} of them nobody had marked as taken or done.',
    other: '{count} of them nobody had marked as taken or done.',
  },
  notFound: 'No submission has an id or a code that starts with {id}.',
  ambiguous: 'More than one id starts with {id}. See the ids with inbox list, and give more of it.',
  columnId: 'Id',
  columnState: 'State',
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
} as const satisfies Messages;
