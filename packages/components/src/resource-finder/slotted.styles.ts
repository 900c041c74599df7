import { css } from '../shared/base/css.ts';

/**
 * A number that the page put between the tags, as a link of its own: the way to a person where there is no list. While
 * one is on its way it stays as it is, so that nothing moves.
 */
export const slottedStyles = css`
  :is(.helpline > slot, .note ~ slot, p:not(.quiet) ~ slot)::slotted(a[href^='tel:']) {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    inline-size: 100%;
    max-inline-size: var(--_button-width);
    min-block-size: var(--_target);
    padding: 12px 18px;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    color: var(--_ink);
    text-decoration: none;
  }
  /* A phone icon drawn as an outline: no picture is fetched, so no policy stops it. */
  :is(.helpline > slot, .note ~ slot, p:not(.quiet) ~ slot)::slotted(a[href^='tel:'])::before {
    content: '';
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    background: currentColor;
    clip-path: path(
      'M2.5 4.2a2.1 2.1 0 0 1 4.2 0v1.6C6.5 10.4 9.6 13.5 14.2 13.3h1.6a2.1 2.1 0 0 1 0 4.2h-1.6C8.8 16.7 3.8 12 2.5 5.8Z'
    );
  }
  @media (forced-colors: active) {
    :is(.helpline > slot, .note ~ slot, p:not(.quiet) ~ slot)::slotted(a[href^='tel:'])::before {
      forced-color-adjust: none;
      background: LinkText;
    }
  }
`;
