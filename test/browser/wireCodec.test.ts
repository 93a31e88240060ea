import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWireCodec, type WireCodec } from '../../src/main/browser/page/wireCodec.ts';

const codec = createWireCodec();

const ints = fc.int32Array({ maxLength: 50 });
/** Plain data as the bridge carries it, arrays of numbers anywhere in it; -0 is 0 in JSON. */
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    ints,
    fc.array(tie('data'), { maxLength: 6 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'path', 'base64', 'value', 'arrays')),
      tie('data'),
      { maxKeys: 6 },
    ),
  ),
}));

describe('what crosses to the page and back', () => {
  it('arrives as it was sent', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(codec.decode(codec.encode(value))).toEqual(value);
      }),
    );
  });

  it('carries each number with its lowest byte first', () => {
    expect(codec.encode({ rows: 2, codes: new Int32Array([7, -1]) })).toBe(
      '{"value":{"rows":2,"codes":null},"arrays":[{"path":["codes"],"base64":"BwAAAP////8="}]}',
    );
  });

  it('carries a view on part of a buffer, and more than fits into one argument list', () => {
    const whole = Int32Array.from({ length: 100_000 }, (_, index) => index * 7_919);
    expect(codec.decode(codec.encode(whole.subarray(3, 6)))).toEqual(
      new Int32Array([23_757, 31_676, 39_595]),
    );
    expect(codec.decode(codec.encode(whole))).toEqual(whole);
  });

  it('leaves what was sent as it was', () => {
    const sent = { list: ['a', { codes: new Int32Array([1]) }] };
    codec.encode(sent);
    expect(sent).toEqual({ list: ['a', { codes: new Int32Array([1]) }] });
  });

  it.each([
    ['no number', { a: [Number.NaN] }, 'NaN at a.0'],
    ['no finite number', [Number.POSITIVE_INFINITY], 'Infinity at 0'],
    ['a date', { at: new Date(0) }, 'Date at at'],
    ['a map', new Map(), 'Map at the top'],
    ['a function', [() => 1], 'Function at 0'],
    ['a big integer', [1n], 'BigInt at 0'],
    ['bytes', { bytes: new Uint8Array(1) }, 'Uint8Array at bytes'],
    ['a hole in a list', [undefined], 'Undefined at 0'],
  ])('refuses %s, which would arrive as something else', (_name, value, words) => {
    expect(() => codec.encode(value)).toThrow(words);
  });

  it('leaves out a field that is undefined, as JSON does', () => {
    expect(codec.decode(codec.encode({ a: undefined, b: 1 }))).toEqual({ b: 1 });
    expect(codec.decode(codec.encode(undefined))).toBeUndefined();
  });

  it.each([
    ['a path to a prototype', '{"value":{},"arrays":[{"path":["__proto__","codes"],"base64":""}]}'],
    ['a path to what is inherited', '{"value":{},"arrays":[{"path":["constructor"],"base64":""}]}'],
    ['a path into a text', '{"value":{"a":"text"},"arrays":[{"path":["a","0"],"base64":""}]}'],
    ['a place that is taken', '{"value":{"a":1},"arrays":[{"path":["a"],"base64":""}]}'],
    ['a path that is none', '{"value":{"a":null},"arrays":[{"path":"a","base64":""}]}'],
    ['no base64', '{"value":{"a":null},"arrays":[{"path":["a"],"base64":"?"}]}'],
    ['bytes that are no whole numbers', '{"value":{"a":null},"arrays":[{"path":["a"],"base64":"AA=="}]}'],
    ['no message', '[]'],
    ['no JSON', '{'],
  ])('refuses %s', (_name, text) => {
    expect(() => codec.decode(text)).toThrow();
    expect('codes' in {}).toBe(false);
  });

  it('stands on nothing outside itself, for the page gets its source', () => {
    const alone = runInNewContext(`(${createWireCodec.toString()})()`, { atob, btoa }) as WireCodec;
    expect(alone.encode([new Int32Array([5])])).toBe(codec.encode([new Int32Array([5])]));
    expect(JSON.stringify(alone.decode(codec.encode({ a: ['b', 1.5, null] })))).toBe('{"a":["b",1.5,null]}');
  });
});
