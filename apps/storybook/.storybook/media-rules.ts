/**
 * Shows the styles for people who ask their device for less motion or more contrast. A page cannot set
 * such a preference, so the media rules themselves are changed to apply always, and changed back.
 */
const ALWAYS = '(min-width: 0)';
const originals = new WeakMap<CSSMediaRule, string>();

/** A media feature to treat as true, as it is originals in a style sheet. */
export type Feature = '(prefers-contrast: more)' | '(prefers-reduced-motion: reduce)';

/** Applies the rules for these features in a part of the page, in every shadow root below it. */
export function applyAlways(part: ParentNode, features: readonly Feature[]): void {
  for (const root of rootsIn(part)) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      applyRules(sheet.cssRules, features);
    }
  }
}

function* rootsIn(part: ParentNode): Generator<ShadowRoot> {
  for (const element of part.querySelectorAll('*')) {
    if (element.shadowRoot === null) continue;
    yield element.shadowRoot;
    yield* rootsIn(element.shadowRoot);
  }
}

function applyRules(rules: CSSRuleList, features: readonly Feature[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const original = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, original);
      const wanted = features.reduce((text, feature) => text.replaceAll(feature, ALWAYS), original);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) applyRules(rule.cssRules as CSSRuleList, features);
  }
}
