/** Fails a run that is not in the time zone it is meant to be in: it would prove nothing. */
const { process: host } = globalThis as unknown as {
  readonly process: { readonly env: Readonly<Record<string, string | undefined>> };
};
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const meant = host.env['PEERKIT_ZONE'];
// The clock itself, too: names of zones may be known where their rules are not in force.
const july = -new Date(2026, 6, 1).getTimezoneOffset();
const known: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/St_Johns': -150,
  'Pacific/Auckland': 720,
};

if (meant === undefined || timeZone !== meant || july !== known[meant]) {
  throw new Error(`The clock should be in ${String(meant)}, but is in ${timeZone} (${july}).`);
}
