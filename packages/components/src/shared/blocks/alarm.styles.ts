import { css } from 'lit';

/**
 * The time has come: `.alarm` is an area with black rules, never just a button. With the clock's row, a
 * heading, and a `.button` that does it in one tap. Needs the styles of the clock and of buttons.
 */
export const alarmStyles = css`
  .alarm {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_gutter) 14px;
    border-block: 4px solid var(--_on-alarm);
    color: var(--_on-alarm);
    background: var(--_alarm);
  }
  .alarm time {
    font-size: calc(var(--_text-clock) * 1.1);
    font-weight: var(--_weight-heavy);
  }
  .alarm h2 {
    font-size: calc(var(--_text-m) * 1.4118);
    font-weight: var(--_weight-heavy);
    line-height: 1.12;
    letter-spacing: -0.01em;
  }
  .alarm .button {
    color: var(--_on-alarm-button);
    background: var(--_on-alarm);
  }
  .alarm :focus-visible {
    outline-color: currentColor;
  }
  .alarm .button:focus-visible {
    outline-color: var(--_on-alarm);
  }
  .bell {
    display: inline-block;
    font-size: 24px;
  }
  @media (max-height: 600px) {
    .alarm {
      gap: 6px;
      padding-block: var(--_space-1) 10px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bell {
      transform-origin: 50% 10%;
      animation: swing 1s ease-in-out 3;
    }
    @keyframes swing {
      25% {
        transform: rotate(14deg);
      }
      75% {
        transform: rotate(-14deg);
      }
    }
  }
  @media (forced-colors: active) {
    .alarm {
      /* The system lays words on a ground as high as their line: it must not cover the rules. */
      padding-block: 20px;
      border-block-width: 8px;
    }
    .alarm .button {
      border-color: ButtonBorder;
      background: ButtonFace;
    }
  }
`;
