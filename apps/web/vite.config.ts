import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
/** The domain library is pure by rule, so what the pages don't use of it can be dropped. */
const PURE_LIBRARY = '/libs/domain/src/';

/**
 * The pages are served under a policy without inline scripts, inline styles or data: fonts, so
 * nothing is inlined. `source` makes `#domain` resolve to TypeScript.
 */
export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes(PURE_LIBRARY) },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
