/**
 * Shows what style sheets hold for people who ask their device for less motion or more contrast. A
 * page cannot ask in their name, so the rules themselves are made to hold always, and put back.
 */
const ALWAYS = '(min-width: 0)';
const written = new WeakMap<CSSMediaRule, string>();

/** The media features to treat as true, as they are written in a style sheet. */
export type Feature = '(prefers-contrast: more)' | '(prefers-reduced-motion: reduce)';

/** Makes the rules of these features hold in a part of the page, in every shadow root below it. */
export function holdAlways(part: ParentNode, features: readonly Feature[]): void {
  for (const root of rootsIn(part)) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      hold(sheet.cssRules, features);
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

function hold(rules: CSSRuleList, features: readonly Feature[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const own = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, own);
      const wanted = features.reduce((text, feature) => text.replaceAll(feature, ALWAYS), own);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) hold(rule.cssRules as CSSRuleList, features);
  }
}
