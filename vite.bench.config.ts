import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const cases = readdirSync(new URL('bench/cases', import.meta.url)).map((name) => [
  name.replace(/\.ts$/, ''),
  `bench/cases/${name}`,
]);

/** The bench: a runner, each case as a program of its own, and the command line with its worker beside them. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/bench',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(cases),
        run: 'bench/run.ts',
        cli: 'src/main/cli/index.ts',
        importWorker: 'src/main/services/import/worker.ts',
        exportWorker: 'src/main/services/export/worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
