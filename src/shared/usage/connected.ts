import { fold } from './fold.ts';
import { type Read, read, unread } from './read.ts';

const YES = [
  ...[
    'yes',
    'y',
    'true',
    '1',
    'connected',
    'answered',
    'answer',
    'success',
    'succeeded',
    'successful',
    'ok',
    'completed',
  ],
  ...[
    '是',
    '已接通',
    '接通',
    '接通成功',
    '已接',
    '已接听',
    '接听',
    '应答',
    '已应答',
    '成功',
    '呼叫成功',
    '正常',
    '通话成功',
  ],
];
const NO = [
  ...[
    'no',
    'n',
    'false',
    '0',
    'not connected',
    'unconnected',
    'rejected',
    'reject',
    'declined',
    'refused',
    'no answer',
  ],
  ...[
    'unanswered',
    'not answered',
    'missed',
    'busy',
    'failed',
    'failure',
    'fail',
    'cancelled',
    'canceled',
    'power off',
  ],
  ...[
    'powered off',
    'unreachable',
    'not reachable',
    'out of service',
    'invalid number',
    'timeout',
    'timed out',
  ],
  ...[
    '否',
    '未接通',
    '不通',
    '未通',
    '未接',
    '未接听',
    '无人接听',
    '无应答',
    '未应答',
    '拒接',
    '拒绝',
    '拒听',
    '已拒接',
    '用户拒接',
  ],
  ...[
    '占线',
    '忙',
    '忙线',
    '用户忙',
    '正忙',
    '关机',
    '停机',
    '空号',
    '失败',
    '呼叫失败',
    '接通失败',
    '取消',
    '已取消',
    '主叫取消',
  ],
  ...['无法接通', '不在服务区', '暂时无法接通', '超时', '振铃未接'],
];
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [fold(word), true] as const),
  ...NO.map((word) => [fold(word), false] as const),
]);

/** Whether a call or message was connected: yes/no, 是/否, 已接通/未接通/拒接, connected/rejected/no answer. */
export function readConnected(text: string): Read<boolean> {
  const value = WORDS.get(fold(text));
  return value === undefined ? unread('connected-unknown', text) : read(value);
}
