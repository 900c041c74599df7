/**
 * Whether a page is being set up: it is on a developer's own machine, or somebody asks for the check in the address.
 * The pages that an intake serves are ours: there is nothing to set up in them.
 */
export const isSettingUp = (): boolean =>
  location.search.includes('peerkit=check') ||
  (/^(localhost|127\.0\.0\.1|.*\.local)$/.test(location.hostname) &&
    document.documentElement.dataset['peerkit'] !== 'hosted');
