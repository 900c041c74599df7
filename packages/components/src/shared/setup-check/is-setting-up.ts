/**
 * Whether a page is being set up: it is on a developer's own machine, or somebody asks for the check in the
 * address. Robots are not developers: a test of a page sees what people see.
 */
export const isSettingUp = (): boolean =>
  location.search.includes('peerkit=check') ||
  (!navigator.webdriver && /^(localhost|127\.0\.0\.1|.*\.local)$/.test(location.hostname));
