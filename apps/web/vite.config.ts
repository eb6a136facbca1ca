import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressFiles } from './compress-files.js';
import { preloadPages } from './preload-pages.js';

const root = fileURLToPath(new URL('.', import.meta.url));
/**
 * What every page needs comes in one file: on a slow network each small file costs a turn of its own. Icons are among
 * it, a few hundred bytes each.
 */
const EVERY_PAGE =
  /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|openapi-fetch|@navikt)\/|apps\/web\/src\/(api|format|i18n|navigation|session|shell|theme|ui)\/.*\.tsx?$/;
/** The domain library is pure by rule, so what the pages don't use of it can be dropped. */
const PURE_LIBRARY = '/libs/domain/src/';

/**
 * The pages are served under a policy without inline scripts, inline styles or data: fonts, so
 * nothing is inlined. `source` makes `#domain` resolve to TypeScript.
 */
export default defineConfig({
  root,
  base: '/',
  plugins: [react(), preloadPages(), compressFiles()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'every-page', test: EVERY_PAGE }] } },
      treeshake: { moduleSideEffects: (id) => !id.includes(PURE_LIBRARY) },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
