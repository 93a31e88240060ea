import { EventEmitter } from 'node:events';
import { emitPreventable } from './events.ts';

type ProtocolHandler = (request: Request) => Promise<Response>;
type RequestListener = (
  details: { readonly url: string },
  answer: (result: { cancel?: boolean }) => void,
) => void;
type PermissionHandler = (contents: null, permission: string, answer: (granted: boolean) => void) => void;

/** The default session. Whatever no handler refuses is allowed, as in Electron. */
export class StandInSession extends EventEmitter {
  #onRequest: RequestListener = (_details, answer) => answer({});
  #onPermission: PermissionHandler = (_contents, _permission, answer) => answer(true);
  #checkPermission = (): boolean => true;
  #checkDevice: (details: object) => boolean = () => true;
  readonly #schemes = new Map<string, ProtocolHandler>();

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.#schemes.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#onRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.#onPermission = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.#checkPermission = handler;
  }
  setDevicePermissionHandler(handler: (details: object) => boolean): void {
    this.#checkDevice = handler;
  }

  /** What the page tries. */
  mayRequest(url: string): boolean {
    let isAllowed = true;
    this.#onRequest({ url }, ({ cancel = false }) => {
      isAllowed = !cancel;
    });
    return isAllowed;
  }
  mayUse(permission: string): boolean {
    let isGranted = false;
    this.#onPermission(null, permission, (granted) => {
      isGranted = granted;
    });
    return isGranted || this.#checkPermission() || this.#checkDevice({ deviceType: permission });
  }
  downloads(): boolean {
    return !emitPreventable(this, 'will-download');
  }
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const scheme = url.slice(0, url.indexOf(':'));
    const handler = this.#schemes.get(scheme);
    if (handler === undefined) throw new Error(`net::ERR_UNKNOWN_URL_SCHEME ${scheme}`);
    // Undici's Request knows no schemes of an app's own.
    return handler({ url, method } as Request);
  }
}
