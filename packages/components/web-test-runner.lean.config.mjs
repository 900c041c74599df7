/**
 * The element tests again, on the lean twin of Lit's base class that the CDN files carry: what works
 * on one must work on the other. `PEERKIT_ENGINES=chromium npx wtr --config <this file>`.
 */
import base from '../../web-test-runner.config.mjs';
import { TWINS } from './build/lean.mjs';

const components = '/packages/components/';

export default {
  ...base,
  // Not those of tokens and icons, which look at style sheets by Lit's own names.
  files: base.files.map((all) => all.replace('src/**', 'src/{*,shared/{base,blocks,i18n,lean}}')),
  plugins: [
    {
      name: 'lean',
      /** @param {{ source: string, context: { path: string } }} request */
      resolveImport({ source, context: { path } }) {
        if (!path.startsWith(`${components}src/`) || path.includes('/lean/')) return undefined;
        return TWINS[source] && new URL(TWINS[source], `http://x${components}build/`).pathname;
      },
    },
    ...base.plugins,
  ],
};
