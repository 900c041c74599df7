import { css } from '../base/css.ts';

/**
 * What every element starts from. The page's rules must not leak in: `*` beats `:host`, and inherited properties pass
 * through it. So the host has only its display, and `.root` sets everything else.
 */
export const hostBaseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* The page decides direction, font, visibility, and light or dark. */
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font, inherit);
    font-size: var(--_text-m);
    line-height: var(--_leading);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }
  .root,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_ink);
  }
  :focus-visible,
  .menu:focus-within,
  .box:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-gap);
    scroll-margin-block: 80px;
  }
  /* Only a script focuses it, so that it is read out. With a frame it looks like a field. */
  h2:focus-visible {
    outline: 0;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
