import { writeFileWhole } from '../../../src/main/services/files/writeFileWhole.ts';

/** A process of its own that writes for ever, and says so after each megabyte. Its parent kills it. */
const [, , path = ''] = process.argv;
await writeFileWhole(path, async (sink) => {
  for (;;) {
    await sink.write(new Uint8Array(1024 * 1024));
    process.stdout.write('.');
  }
});
