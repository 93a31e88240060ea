import { defineConfig } from 'vite';

/** `npm start`: the app over an installed browser, under plain Node, dependencies left to node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/browser',
    emptyOutDir: true,
    // Functions are sent to the page by their own source.
    minify: false,
    rolldownOptions: {
      input: {
        index: 'src/main/browser/start/index.ts',
        importWorker: 'src/main/services/import/worker.ts',
        exportWorker: 'src/main/services/export/worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
