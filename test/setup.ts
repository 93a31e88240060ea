import fc from 'fast-check';

/**
 * Random tests draw the same cases at every run, so that a red build is red for everybody. FC_SEED=1, 2, … draws others; a
 * case that fails once is added to its test as an example.
 */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number.parseInt(process.env.FC_SEED ?? '20261001', 10),
});
