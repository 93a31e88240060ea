// Writes resources/samples: one company's October 2026 as its people would send it, in Chinese and in English, and a voice
// call-detail export. Run `npm run samples` after changing it; the files are committed.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import ExcelJS from 'exceljs';

const OUT = new URL('../resources/samples/', import.meta.url);

/** Chinese and English of every word the workbooks use. */
const WORDS = {
  zh: {
    file: 'qinghe-2026-10.zh-CN.xlsx',
    sheets: ['用量', '资源包', '设置'],
    title: '青禾物流 2026年10月 云通信用量汇总',
    headers: [
      '日期',
      '账期',
      '产品',
      '计费项',
      '用量',
      '单位',
      '次数',
      '通话时长（秒）',
      '大小',
      '接通',
      '国家或地区',
      '接口',
      '协议',
      '容量',
      'QPS',
      '开通日期',
      '退订日期',
      '备注',
      '成本中心',
    ],
    packHeaders: ['产品', '规格', '数量', '购买日期', '到期日期', '剩余'],
    settingHeaders: ['设置', '值'],
    total: '合计',
    name: 0,
  },
  en: {
    file: 'qinghe-2026-10.en.xlsx',
    sheets: ['Usage', 'Packs', 'Settings'],
    title: 'Qinghe Logistics, cloud communication usage, October 2026',
    headers: [
      'Date',
      'Month',
      'Product',
      'Item',
      'Quantity',
      'Unit',
      'Count',
      'Duration (s)',
      'Size',
      'Connected',
      'Region',
      'Interface',
      'Protocol',
      'Capacity',
      'QPS',
      'Opened',
      'Closed',
      'Note',
      'Cost centre',
    ],
    packHeaders: ['Product', 'Pack', 'Quantity', 'Purchased', 'Expires', 'Remaining'],
    settingHeaders: ['Key', 'Value'],
    total: 'Total',
    name: 1,
  },
};

const P = {
  pub: ['语音通知·公共模式', 'Voice notification, public'],
  ded: ['语音通知·专属号码', 'Voice notification, dedicated'],
  codePub: ['语音验证码·公共模式', 'Voice code, public'],
  codeDed: ['语音验证码·专属号码', 'Voice code, dedicated'],
  ivr: ['语音IVR', 'Voice IVR'],
  sip: ['alibaba.voice.sip', 'alibaba.voice.sip'],
  sip400: ['alibaba.voice.sip400', 'alibaba.voice.sip400'],
  dual: ['语音双呼', 'Dual call'],
  inbound: ['智能语音交互呼入', 'Smart inbound call'],
  outbound: ['智能语音交互呼出', 'Smart outbound call'],
  robot: ['智能外呼机器人', 'Outbound robot'],
  intl: ['国际/港澳台语音通知', 'Voice notification, intl'],
  codeIntl: ['国际/港澳台语音验证码', 'Voice code, intl'],
  tencent: ['tencent.voice.message', 'tencent.voice.message'],
  rtc: ['alibaba.rtc', 'alibaba.rtc'],
  rtc3: ['alibaba.rtc3', 'alibaba.rtc3'],
  iot: ['alibaba.iot', 'alibaba.iot'],
  image: ['图像搜索', 'Image Search'],
};
const I = {
  call: ['通话', 'Call'],
  message: ['消息', 'Message'],
  rent: ['号码月租', 'Rent'],
  asr: ['ASR', 'ASR'],
  recording: ['录音', 'Recording'],
  interaction: ['智能语音交互', 'Interaction'],
  commitment: ['保底消费', 'commitment'],
  audio: ['audio', 'audio'],
  sd: ['video-sd', 'video-sd'],
  hd: ['video-hd', 'video-hd'],
  fhd: ['video-fhd', 'video-fhd'],
  k2: ['video-2k', 'video-2k'],
  connection: ['连接时长', 'Connection'],
  ota: ['OTA升级', 'OTA'],
  instance: ['实例', 'Instance'],
};
const CC = {
  ops: ['运营部', 'Operations'],
  it: ['信息部', 'IT'],
  sales: ['销售部', 'Sales'],
};
const U = {
  minute: ['分钟', 'min'],
  message: ['条', 'message'],
  number: ['个', 'number'],
  hour: ['小时', 'hour'],
  yuan: ['元', 'yuan'],
  wan: ['万条', '10k messages'],
};
const YES = ['是', 'yes'];
const NO = ['否', 'no'];
const MONTH = '2026-10';
const day = (n) => `2026-10-${String(n).padStart(2, '0')}`;

const weekly = [
  [8, 46_413],
  [15, 52_300],
  [22, 38_500],
  [29, 29_000],
];

/** Every line of the month. A pair is Chinese and English. */
function usage() {
  const rows = [
    {
      month: MONTH,
      product: P.ded,
      item: I.rent,
      quantity: 12,
      unit: U.number,
      centre: CC.ops,
      note: ['全国外显号码', 'Numbers shown nationwide'],
    },
    ...weekly.map(([n, minutes]) => ({
      date: day(n),
      product: P.ded,
      item: I.call,
      quantity: minutes,
      unit: U.minute,
      centre: CC.ops,
    })),
    { date: day(12), product: P.pub, item: I.call, quantity: 86_400, unit: U.minute, centre: CC.ops },
    {
      date: day(13),
      product: P.pub,
      item: I.call,
      count: 1_250,
      duration: 61,
      connected: YES,
      centre: CC.ops,
      note: ['派件提醒', 'Delivery reminders'],
    },
    {
      date: day(13),
      product: P.pub,
      item: I.call,
      count: 184,
      duration: 0,
      connected: NO,
      centre: CC.ops,
      note: ['未接通', 'Not answered'],
    },
    {
      date: day(20),
      product: P.codePub,
      item: I.message,
      quantity: '5万',
      quantityEn: '50,000',
      unit: U.message,
      centre: CC.it,
    },
    { month: MONTH, product: P.codeDed, item: I.rent, quantity: 2, unit: U.number, centre: CC.it },
    { month: MONTH, product: P.codeDed, item: I.message, quantity: 38_200, unit: U.message, centre: CC.it },
    { month: MONTH, product: P.ivr, item: I.rent, quantity: 3, unit: U.number, centre: CC.sales },
    { month: MONTH, product: P.ivr, item: I.call, quantity: 64_210, unit: U.minute, centre: CC.sales },
    {
      product: P.sip,
      item: I.rent,
      opened: '2026-10-17',
      quantity: 5,
      centre: CC.sales,
      note: ['10 月 17 日开通', 'Opened 17 October'],
    },
    { month: MONTH, product: P.sip, item: I.call, quantity: 318.5, unit: U.hour, centre: CC.sales },
    { month: MONTH, product: P.sip400, item: I.commitment, quantity: 2_000, unit: U.yuan, centre: CC.sales },
    { month: MONTH, product: P.sip400, item: I.call, quantity: 12_340, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.dual, item: I.rent, quantity: 4, centre: CC.sales },
    { month: MONTH, product: P.dual, item: I.call, quantity: 8_450, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.dual, item: I.asr, quantity: 8_450, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.dual, item: I.recording, quantity: 8_450, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.inbound, item: I.rent, quantity: 1, centre: CC.ops },
    { month: MONTH, product: P.inbound, item: I.call, quantity: 9_120, unit: U.minute, centre: CC.ops },
    {
      month: MONTH,
      product: P.inbound,
      item: I.interaction,
      quantity: 9_120,
      unit: U.minute,
      centre: CC.ops,
    },
    { month: MONTH, product: P.inbound, item: I.recording, quantity: 4_000, unit: U.minute, centre: CC.ops },
    { month: MONTH, product: P.outbound, item: I.call, quantity: 21_400, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.outbound, item: I.asr, quantity: 21_400, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.robot, item: I.rent, quantity: 2, centre: CC.sales },
    { month: MONTH, product: P.robot, item: I.call, quantity: 36_000, unit: U.minute, centre: CC.sales },
    { month: MONTH, product: P.robot, item: I.asr, quantity: 36_000, unit: U.minute, centre: CC.sales },
    {
      month: MONTH,
      product: P.intl,
      item: I.call,
      quantity: 3_200,
      region: ['中国香港', 'Hong Kong'],
      centre: CC.ops,
    },
    {
      month: MONTH,
      product: P.intl,
      item: I.call,
      quantity: 410,
      region: ['新加坡', 'Singapore'],
      centre: CC.ops,
    },
    {
      month: MONTH,
      product: P.codeIntl,
      item: I.message,
      quantity: 1_875,
      region: ['韩国', 'South Korea'],
      centre: CC.it,
    },
    { month: MONTH, product: P.tencent, item: I.rent, quantity: 3, centre: CC.ops },
    { date: day(26), product: P.tencent, item: I.call, quantity: 88_000, unit: U.minute, centre: CC.ops },
    { date: day(18), product: P.rtc, item: I.hd, quantity: 240_000, unit: U.minute, centre: CC.it },
    { date: day(19), product: P.rtc, item: I.audio, quantity: 61_000, unit: U.minute, centre: CC.it },
    {
      date: day(19),
      product: P.rtc3,
      item: I.fhd,
      quantity: 12_000,
      unit: U.minute,
      centre: CC.it,
      note: ['新应用', 'New application'],
    },
    {
      date: day(21),
      product: P.rtc3,
      item: I.k2,
      quantity: 1_500,
      unit: U.minute,
      centre: CC.it,
      note: ['新应用', 'New application'],
    },
    {
      month: MONTH,
      product: P.image,
      item: I.instance,
      quantity: 1,
      capacity: 3_000_000,
      qps: 5,
      centre: CC.it,
    },
  ];
  for (let n = 1; n <= 31; n++) {
    rows.push({
      date: day(n),
      product: P.iot,
      item: I.message,
      count: 4_600_000 + n * 1_000,
      size: '0.4 KB',
      interface: 'IOT_MQTT_Publish',
      protocol: 'MQTT',
      centre: CC.it,
    });
    rows.push({
      date: day(n),
      product: P.iot,
      item: I.connection,
      quantity: 4_800_000,
      unit: U.minute,
      protocol: 'MQTT',
      centre: CC.it,
    });
  }
  rows.push({
    date: day(5),
    product: P.iot,
    item: I.message,
    count: 120_000,
    size: '0.6 KB',
    interface: 'Pub',
    centre: CC.it,
  });
  rows.push({
    date: day(5),
    product: P.iot,
    item: I.connection,
    quantity: 90_000,
    unit: U.minute,
    protocol: 'CoAP',
    centre: CC.it,
    note: ['CoAP 免费', 'CoAP is free'],
  });
  rows.push({
    date: day(9),
    product: P.iot,
    item: I.ota,
    count: 64,
    size: '450MB',
    centre: CC.it,
    note: ['车载终端固件', 'Vehicle terminal firmware'],
  });
  return rows;
}

const PACKS = [
  {
    product: P.ded,
    pack: 50_000,
    quantity: 1,
    purchased: '2026-03-02',
    expires: '2027-03-01',
    remaining: 20_000,
  },
  { product: P.pub, pack: 50_000, quantity: 1, purchased: '2025-11-20', remaining: 41_250 },
  { product: P.codePub, pack: 100_000, quantity: 1, purchased: '2026-10-09' },
  { product: P.tencent, pack: 100_000, quantity: 1, purchased: '2026-01-15', remaining: 92_400 },
  { product: P.rtc, pack: 1_000_000, quantity: 1, purchased: '2026-05-06', remaining: 300_000 },
];

const SETTINGS = [
  ['开票方', 'issuer', ['云通信结算中心', 'Cloud Communication Billing']],
  ['客户', 'customer', ['青禾物流有限公司', 'Qinghe Logistics Co., Ltd.']],
  ['编号', 'invoiceNo', ['QH-2026-10-03', 'QH-2026-10-03']],
  ['日期', 'issueDate', ['2026-11-03', '2026-11-03']],
  ['iot.activated', 'iot.activated', ['2025-06-18', '2025-06-18']],
  ['折扣', 'discount', ['9.5折', '95%']],
  ['taxRate', 'taxRate', ['6%', '6%']],
];

const utc = (text) => new Date(`${text}T00:00:00Z`);

async function writeWorkbook(words) {
  const pick = (pair) => (Array.isArray(pair) ? pair[words.name] : pair);
  const book = new ExcelJS.Workbook();
  book.created = utc('2026-11-01');
  book.modified = utc('2026-11-01');
  const sheet = book.addWorksheet(words.sheets[0], { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow([words.title]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, 8);
  sheet.addRow([]);
  sheet.addRow(words.headers).font = { bold: true };
  sheet.columns.forEach((column, index) => {
    column.width = [12, 10, 28, 14, 14, 8, 12, 10, 10, 8, 14, 20, 10, 12, 6, 12, 12, 24, 12][index] ?? 12;
  });
  for (const row of usage()) sheet.addRow(usageCells(row, pick, words));
  const packs = book.addWorksheet(words.sheets[1]);
  packs.addRow(words.packHeaders).font = { bold: true };
  packs.columns.forEach((column) => {
    column.width = 18;
  });
  for (const pack of PACKS) {
    const row = packs.addRow([
      pick(pack.product),
      pack.pack,
      pack.quantity,
      utc(pack.purchased),
      pack.expires ? utc(pack.expires) : null,
      pack.remaining ?? null,
    ]);
    for (const index of [4, 5]) row.getCell(index).numFmt = 'yyyy-mm-dd';
  }
  const settings = book.addWorksheet(words.sheets[2]);
  settings.addRow(words.settingHeaders).font = { bold: true };
  settings.columns.forEach((column) => {
    column.width = 28;
  });
  for (const [zh, en, value] of SETTINGS) settings.addRow([words.name === 0 ? zh : en, pick(value)]);
  await book.xlsx.writeFile(new URL(words.file, OUT).pathname);
}

function usageCells(row, pick, words) {
  const quantity = words.name === 1 && row.quantityEn !== undefined ? row.quantityEn : row.quantity;
  return [
    row.date === undefined ? null : utc(row.date),
    row.month ?? null,
    pick(row.product),
    pick(row.item),
    quantity ?? null,
    pick(row.unit) ?? null,
    row.count ?? null,
    row.duration ?? null,
    row.size ?? null,
    pick(row.connected) ?? null,
    pick(row.region) ?? null,
    row.interface ?? null,
    row.protocol ?? null,
    row.capacity ?? null,
    row.qps ?? null,
    row.opened ?? null,
    row.closed ?? null,
    pick(row.note) ?? null,
    pick(row.centre),
  ];
}

/** A small generator of repeatable numbers (mulberry32), so that the file is the same at every run. */
function repeatable(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const stamp = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** Two thousand calls of the month; about one in eight is not connected. */
async function writeCalls() {
  const random = repeatable(20_261_001);
  const out = createWriteStream(new URL('calls-2026-10.csv', OUT));
  out.write(
    '\uFEFFcall_id,originate_time,start_time,end_time,caller,callee,duration,status_code,voice_type,toll_type\r\n',
  );
  const begin = Date.parse('2026-10-01T08:00:00Z');
  for (let n = 0; n < 2_000; n++) {
    const originate = begin + Math.floor(n * 1_300_000 + random() * 900_000);
    const connected = random() > 0.125;
    const duration = connected ? 5 + Math.floor(random() ** 2 * 300) : 0;
    const start = originate + 4_000 + Math.floor(random() * 12_000);
    const id = `1${String(n).padStart(9, '0')}^${100_000_000 + Math.floor(random() * 899_999_999)}`;
    const callee = `1${30 + Math.floor(random() * 69)}****${String(Math.floor(random() * 10_000)).padStart(4, '0')}`;
    const times = connected ? [stamp(start), stamp(start + duration * 1_000)] : ['', ''];
    const status = connected ? '200000' : '200010';
    out.write(
      `${[id, stamp(originate), ...times, '0571****8888', callee, duration, status, 'voice', random() > 0.3 ? '2' : '1'].join(',')}\r\n`,
    );
  }
  await new Promise((resolve, reject) => out.end((error) => (error ? reject(error) : resolve())));
}

await mkdir(OUT, { recursive: true });
await writeWorkbook(WORDS.zh);
await writeWorkbook(WORDS.en);
await writeCalls();
