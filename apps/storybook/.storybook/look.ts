import { create } from 'storybook/theming/create';

/** Two people side by side, and the name. Drawn here, so that nothing is loaded. */
const NAME = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 40" width="132" height="40">
  <g fill="none" stroke-linecap="round">
    <path d="M12 10h0" stroke="#0b4f4a" stroke-width="10"/>
    <path d="M12 24v8" stroke="#0b4f4a" stroke-width="12"/>
    <path d="M28 10h0" stroke="#c9822b" stroke-width="10"/>
    <path d="M28 24v8M26 23 14 26" stroke="#c9822b" stroke-width="12"/>
    <path d="M26 23 14 26" stroke="#c9822b" stroke-width="5"/>
  </g>
  <text x="46" y="28" fill="#201b16" font-family="system-ui, sans-serif" font-size="22" font-weight="800" letter-spacing="-.5">Peerkit</text>
</svg>`;

const PAPER = '#fdfaf4';
const SUNKEN = '#f5f0e8';
const INK = '#201b16';
const QUIET = '#4b433d';
const LINE = '#dbd3c7';
const EDGE = '#746a60';
const BRAND = '#0b4f4a';

/** Storybook in the paper, ink and hairlines of the elements. The toolbars change only the stories. */
export const look = create({
  base: 'light',
  brandTitle: 'Peerkit',
  brandImage: `data:image/svg+xml,${encodeURIComponent(NAME)}`,
  colorPrimary: BRAND,
  colorSecondary: BRAND,
  appBg: SUNKEN,
  appContentBg: PAPER,
  appPreviewBg: PAPER,
  appHoverBg: '#e7e0d4',
  appBorderColor: LINE,
  appBorderRadius: 12,
  barBg: PAPER,
  barTextColor: QUIET,
  barHoverColor: BRAND,
  barSelectedColor: BRAND,
  textColor: INK,
  textInverseColor: PAPER,
  textMutedColor: QUIET,
  buttonBg: SUNKEN,
  buttonBorder: EDGE,
  booleanBg: SUNKEN,
  booleanSelectedBg: PAPER,
  inputBg: '#fffefb',
  inputBorder: EDGE,
  inputTextColor: INK,
  inputBorderRadius: 12,
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontCode: 'ui-monospace, "Cascadia Code", "Roboto Mono", monospace',
});
