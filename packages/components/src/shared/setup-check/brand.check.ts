import type { Finding } from './finding.ts';

/** By token: a property that takes what the token takes. */
const TAKES: Readonly<Record<string, string>> = {
  '--peer-brand': 'color',
  '--peer-font': 'font-family',
  '--peer-font-heading': 'font-family',
  '--peer-text-size': 'font-size',
  '--peer-radius': 'border-radius',
};

/** Tokens of the page whose value is of the wrong kind. */
export function brandFindings(host: Element): readonly Finding[] {
  const style = getComputedStyle(host);
  return Object.entries(TAKES)
    .map(([token, property]) => ({ token, property, value: style.getPropertyValue(token).trim() }))
    .filter(({ property, value }) => value !== '' && !CSS.supports(property, value))
    .map(({ token, value }) => ({ key: 'token-bad', params: { token, value } }));
}
