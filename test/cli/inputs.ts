/** Every product, and a row of every status. */
export const RICH_USAGE = [
  'date,month,product,item,quantity,unit,count,duration,size,connected,region,interface,protocol,device,start,end,capacity,qps,months,unitPrice,opened,closed',
  '2026-10-01,,alibaba.voice.notification.public,,1200,,,,,,,,,,,,,,,,,',
  '2026-10-02,,alibaba.voice.notification.public,,,,40,61,,是,,,,,,,,,,,,',
  '2026-10-02,,alibaba.voice.notification.public,,,,5,61,,否,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.notification.dedicated,call,50001,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.code.public,,300,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.code.dedicated,message,300,,,,,,,,,,,,,,,,,',
  ',,alibaba.voice.ivr,number-rent,,,2,,,,,,,,,,,,,,2026-09-15,2026-10-02',
  '2026-10-05,,alibaba.voice.ivr,call,1.5,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.sip400,call,500,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.sip400,commitment,120,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.dualcall,call,333,,,,,,,,,,,,,,,,,',
  ',2026-10,alibaba.voice.robot,call,10,,,,,,,,,,,,,,,0.08,,',
  '2026-10-03,,alibaba.voice.notification.intl,call,7,,,,,,HK,,,,,,,,,,,',
  '2026-10-03,,alibaba.voice.notification.intl,call,7,,,,,,1,,,,,,,,,,,',
  '2026-10-03,,alibaba.voice.code.intl,message,7,,,,,,JP,,,,,,,,,,,',
  '2021-10-21,,alibaba.rtc,video-hd,1000,,,,,,,,,,,,,,,,,',
  '2021-10-22,,alibaba.rtc,video-fhd,1000,,,,,,,,,,,,,,,,,',
  '2026-10-22,,alibaba.rtc,audio,1001,,,,,,,,,,,,,,,,,',
  '2026-10-22,,alibaba.rtc3,video-2k,1000,,,,,,,,,,,,,,,,,',
  '2026-10-01,,alibaba.iot,message,,,1500000,,0.6 KB,,,Pub,,,,,,,,,,',
  '2026-10-01,,alibaba.iot,message,,,7,,0.6 KB,,,Connect,,,,,,,,,,',
  ',,alibaba.iot,connection,,,,,,,,,MQTT,d1,2026-10-31 23:58:30,2026-11-01 00:01:00,,,,,,',
  '2026-10-09,,alibaba.iot,ota,,,30,,450MB,,,,,,,,,,,,,',
  '2026-10-01,,alibaba.imagesearch,instance,,,,,,,,,,,,,2500000,5,1,,,',
  '2026-10-01,,alibaba.imagesearch,instance,,,,,,,,,,,,,60000000,5,1,,,',
  '2026-10-11,,tencent.voice.message,call,9001,,,,,,,,,,,,,,,,,',
  '2026-10-11,,tencent.voice.message,call,"21,40O",,,,,,,,,,,,,,,,,',
  '2026-10-11,,语音SIP,call,5,,,,,,,,,,,,,,,,,',
  ',,alibaba.voice.ivr,call,5,,,,,,,,,,,,,,,,,',
] as const;

export const RICH_PACKS = [
  'product,pack,quantity,purchased,expires,remaining',
  'alibaba.voice.notification.public,500,2,2026-10-01,,',
  'alibaba.voice.code.public,50,1,2025-10-31,,12',
  'alibaba.rtc,1000,1,2026-11-25,,',
  'alibaba.rtc,2000,1,2021-10-01,,',
] as const;

export const RICH_SETTINGS = [
  'key,value',
  'customer,青禾物流',
  'iot.activated,2026-10-01',
  'discount,85折',
  'discount.alibaba.rtc,0.95',
  'voucher,33.33',
  'taxRate,6%',
  'colour,red',
] as const;

const SUBJECTS: readonly (readonly [product: string, item: string, region: string])[] = [
  ['alibaba.voice.notification.public', 'call', ''],
  ['语音通知·专属号码', '通话', ''],
  ['alibaba.voice.code.public', 'message', ''],
  ['alibaba.voice.code.dedicated', 'message', ''],
  ['语音IVR', 'call', ''],
  ['alibaba.voice.sip400', 'call', ''],
  ['语音双呼', '录音', ''],
  ['alibaba.voice.dualcall', 'call', ''],
  ['alibaba.voice.notification.intl', 'call', 'HK'],
  ['alibaba.voice.notification.intl', 'call', '日本'],
  ['alibaba.voice.notification.intl', 'call', 'nowhere'],
  ['alibaba.rtc', 'audio', ''],
  ['alibaba.rtc', 'video-fhd', ''],
  ['alibaba.rtc3', 'video-4k', ''],
  ['alibaba.iot', 'message', ''],
  ['alibaba.iot', 'connection', ''],
  ['alibaba.iot', 'ota', ''],
  ['tencent.voice.message', 'call', ''],
  ['语音通知', 'call', ''],
];
const QUANTITIES = [
  '1',
  '17',
  '999',
  '50,001',
  '1.2万',
  '0',
  '3.5',
  '-4',
  '１２３',
  '=60*8',
  '12a',
  '',
  '1e3',
];
const DATES = ['2026-09-30', '2026/10/1', '20261015', '2026年10月31日', '2026-02-30', '', '2021-10-21'];
const OWN_PRICES = ['', '', '', '', '0', '0.0333', '-1'];

/** Rows of every product, good and bad, by a small generator of numbers: the same for the same seed. */
export function messyUsage(rows: number, seed: number): readonly string[] {
  let state = seed;
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return values[Math.floor((state / 2_147_483_648) * values.length)] as T;
  };
  const lines = Array.from({ length: rows }, () => {
    const [product, item, region] = pick(SUBJECTS);
    return [pick(DATES), product, item, `"${pick(QUANTITIES)}"`, region, pick(OWN_PRICES)].join(',');
  });
  return ['date,product,item,quantity,region,unitPrice', ...lines];
}
