import { css } from 'lit';

/**
 * Four numbered pictures, parted by a cross of hairlines: `<ol class="tiles">` of `<li class="tile">`, each
 * a picture and a `<span>` with `<b>` and `<small>`. The numbers are the list's own.
 */
export const tilesStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: 1fr 1fr;
    flex: 1;
    min-block-size: 0;
    margin: 0 calc(var(--_gutter) * -1);
    padding: 0;
    list-style: none;
    counter-reset: tile;
    --_pictogram: 85px;
  }
  @supports (inline-size: 1cqi) {
    .tiles {
      --_pictogram: clamp(72px, 23.5cqi, 104px);
    }
  }
  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: var(--_space-2);
    counter-increment: tile;
    line-height: var(--_leading-tight);
    text-align: center;
  }
  .tile:nth-child(odd) {
    border-inline-end: var(--_line-width) solid var(--_line);
  }
  .tile:nth-child(-n + 2) {
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .tile::before {
    content: counter(tile);
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-start: var(--_space-3);
    font-size: var(--_text-l);
    font-weight: var(--_weight-heavy);
    line-height: 1;
    color: var(--_ink);
  }
  .tile small {
    display: block;
    font-size: var(--_text-s);
    line-height: 1.25;
    color: var(--_text-quiet);
  }
  @media (max-height: 600px) {
    .tiles {
      --_pictogram: 70px;
    }
  }
  @container (min-width: 480px) {
    .tiles {
      --_pictogram: 128px;
    }
    .tile {
      font-size: calc(var(--_text-m) * 1.1176);
    }
    .tile small {
      font-size: var(--_text-m);
    }
  }
  @container (min-width: 840px) {
    .tiles {
      --_pictogram: clamp(120px, 13cqi, 168px);
      grid-template-columns: repeat(4, 1fr);
      flex: none;
      margin-inline: 0;
      border-block: var(--_line-width) solid var(--_line);
    }
    .tile:nth-child(n) {
      justify-content: start;
      gap: 18px;
      padding: var(--_space-7) 10px 28px;
      border-block-end: 0;
      border-inline-end: var(--_line-width) solid var(--_line);
    }
    .tile:last-child {
      border-inline-end: 0;
    }
  }
`;
