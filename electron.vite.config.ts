import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      // Only their JSON is used, which Node does not import by itself without being told that it is JSON.
      externalizeDeps: { exclude: ['i18n-iso-countries', 'libphonenumber-js'] },
      rolldownOptions: {
        input: {
          index: 'src/main/desktop/index.ts',
          importWorker: 'src/main/services/import/worker.ts',
          exportWorker: 'src/main/services/export/worker.ts',
        },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { rolldownOptions: { input: { index: 'src/renderer/index.html' } } },
  },
});
