import { defineConfig } from 'vite';

/** The command line: plain Node, dependencies left to node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        index: 'src/main/cli/index.ts',
        importWorker: 'src/main/services/import/worker.ts',
        exportWorker: 'src/main/services/export/worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
