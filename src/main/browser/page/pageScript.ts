import { CALLS, type CallName, EVENTS } from '../../../shared/bridge/calls.ts';
import { type BridgePlan, installBridge } from './installBridge.ts';
import { createWireCodec } from './wireCodec.ts';

export const BINDING = '__ratesheetCall';
export const PAGE_HOST = '__ratesheetHost';

/** The script that gives a page at `origin` the bridge, made of its functions' own sources. */
export function pageScript(origin: string): string {
  const plan: BridgePlan = {
    origin,
    binding: BINDING,
    hostName: PAGE_HOST,
    calls: Object.keys(CALLS) as CallName[],
    events: EVENTS,
  };
  return `(${installBridge.toString()})((${createWireCodec.toString()})(), ${JSON.stringify(plan)});`;
}
