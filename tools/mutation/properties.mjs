import fc from 'fast-check';

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  // That a property fails is all that is asked here; the smallest example of it is not.
  endOnFailure: true,
  // A minute of random calendars for each mutant would be hours for all.
  interruptAfterTimeLimit: 500,
});
