/** Whether a page is being set up: it is on a developer's own machine, or somebody asks for the check in the address. */
export const isSettingUp = (): boolean =>
  location.search.includes('peerkit=check') ||
  /^(localhost|127\.0\.0\.1|.*\.local)$/.test(location.hostname);
