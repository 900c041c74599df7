import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The place for tokens that nobody needs until a part of an element has loaded, such as the colours of an
 * alarm. The build for a script tag fills it; elsewhere it is empty, and all tokens are in `tokenStyles`.
 * It is for a part that always loads, right after its element.
 */
export const lateTokenStyles: CSSResult = unsafeCSS(':host{--_late:0}');
