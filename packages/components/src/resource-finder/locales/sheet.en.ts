import type { Messages } from '@peerkit/model';

/** The words of the sheet with all filters. They load with it. */
export const sheetEn = {
  'sheet-close': 'Close',
  'sheet-show': { one: 'Show {count} result', other: 'Show {count} results' },
  'sheet-clear': 'Clear all',
  'sheet-age': 'Age of the person it is for',
  'sheet-cost': 'Cost',
  'sheet-documents': 'ID and papers',
  'cost.free': 'Free',
  'documents.none': 'No ID needed',
  'access.wheelchair': 'Wheelchair access',
  'sheet-option': '{label} ({count})',
} as const satisfies Messages;

/** Message ids of the sheet. */
export type SheetKey = keyof typeof sheetEn;
