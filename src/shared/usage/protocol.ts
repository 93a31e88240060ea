import { fold } from './fold.ts';
import { type Read, read, unread } from './read.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['mqtt', 'mqtt'],
  ['mqtts', 'mqtt'],
  ['coap', 'coap'],
  ['coaps', 'coap'],
  ['http', 'http'],
  ['https', 'http'],
  ['subdevice', 'sub-device'],
  ['子设备', 'sub-device'],
]);

/**
 * How a device is connected: MQTT, CoAP, HTTP, `sub-device`/子设备; in lower case, as tariffs name them. A tariff may name
 * protocols of its own (`named`).
 */
export function readProtocol(text: string, named: readonly string[] = []): Read<string> {
  const folded = fold(text);
  const own = named.find((name) => fold(name) === folded);
  if (own !== undefined) return read(own);
  const value = WORDS.get(folded) ?? WORDS.get(folded.replace(/(?:协议|连接|接入|protocol)$/, ''));
  return value === undefined ? unread('protocol-unknown', text) : read(value);
}
