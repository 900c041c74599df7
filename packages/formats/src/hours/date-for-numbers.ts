const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-. /]${MONTH}|${MONTH}[-. /]\\d{1,2}|\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4}))$`,
  'i',
);

/** Whether a cell is the date that a spreadsheet makes of numbers: `9-5` becomes `05-Sep`. */
export function isDateForNumbers(text: string): boolean {
  return text.length < 20 && DATE.test(text.trim());
}
