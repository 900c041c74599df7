/** Words that only the static guide has. */
export const staticEn = {
  call: 'Call {emergencyNumber}',
  draft: 'Draft. No clinician has checked this guide yet.',
  cannot: 'Cannot give breaths?',
} as const;
