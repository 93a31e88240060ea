import { defineConfig } from 'vite';

/** The bare AG Grid page that the bench measures our window against. */
export default defineConfig({
  root: 'bench/page',
  publicDir: false,
  build: { outDir: '../../out/bench-page', emptyOutDir: true },
});
