/** Why the Ontario profile says what it says, by fact or step id. For reviewers and for the sources panel. */
export const notes: Readonly<Record<string, string>> = {
  nasalReassess: 'Sources say 2 minutes, or 2 to 3. The earliest is when to look again.',
  nasalRedose:
    'Most sources say 2 to 3 minutes; one Ontario health unit says 2. A timer is only a hint: a dose can be logged at any time.',
  imReassess:
    'Toronto Public Health says 2 to 3 minutes, CAMH 3 to 5. The earlier one stands until a clinician picks.',
  imRedose:
    'Toronto Public Health says 2 to 3 minutes, CAMH 3 to 5. The earlier one stands until a clinician picks.',
  imDoses: 'Ontario kits hold 2. National guidance of 2023 advises at least 3.',
  breathInterval:
    'Read on British Columbia and Alberta pages. The Ontario pages that were read name no pace.',
  normalInterval:
    'Sources range from a breath every 3 to a breath every 6 seconds. The value of British Columbia stands.',
  wearsOffFrom: 'Health Canada says 30 to 120 minutes in one place, 20 to 90 in another.',
  wearsOffTo: 'Health Canada says 30 to 120 minutes in one place, 20 to 90 in another.',
  call: 'One published page has this the wrong way round: call when they do NOT respond.',
  naloxone:
    'Somebody who breathes but does not respond: some sources give naloxone, some watch. Here: give when unsure.',
  breaths:
    'Ontario pages allow breaths, compressions or both. Breaths come first here, compressions if they cannot be given.',
  compressions: 'No source with a pace was read, so none is shown: the operator gives it.',
  recovery:
    'Some cards turn the person on their side right after a spray. Here only once they breathe.',
};
