import fc from 'fast-check';

// That a property fails is all that is asked here; the smallest example of it is not.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
