import type { ReactiveElement } from 'lit';
import { EXIT_SIZE } from '../shared/exit/page-has-exit.ts';

/**
 * Keeps the room for the bar right when the page rewrites its root element: `style`, which holds that room, or `class`,
 * which may change the page's own padding.
 *
 * @param host The element, which keeps room for its bar at every update.
 */
export function watchRoom(host: ReactiveElement): MutationObserver {
  const { documentElement: root } = document;
  const observer = new MutationObserver((changes) => {
    const { style } = root;
    const isOther = changes.some(({ attributeName }) => attributeName === 'class');
    const isLost = style.getPropertyValue(EXIT_SIZE) === '';
    if (isOther && !isLost) {
      // The padding is measured again without the room. The page must not jump meanwhile.
      const { scrollX: left, scrollY: top } = window;
      style.removeProperty(EXIT_SIZE);
      style.removeProperty('padding-block-end');
      host.requestUpdate();
      void host.updateComplete.then(() => window.scrollTo({ left, top, behavior: 'instant' }));
    } else if (isLost) host.requestUpdate();
  });
  observer.observe(root, { attributeFilter: ['class', 'style'] });
  return observer;
}
