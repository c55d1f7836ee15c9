import { appContext, type AppContextOptions } from "./app-context.js";
import { done, type Call } from "./calls/call.js";
import { richApiCall } from "./calls/rich-api.js";
import { saveSettingsCall } from "./calls/save-settings.js";
import { Commands } from "./commands.js";
import type { OfficeTheme } from "./office-theme.js";
import { paneAddress, type PaneFrame } from "./pane-address.js";
import { actionType, event, method, officeError } from "./protocol/numbers.js";
import {
  eventText,
  isFields,
  notificationText,
  readMessage,
  replyText,
  type ClientMessage,
  type Conversation,
} from "./protocol/messages.js";
import { eventOf, isTold, Registrations } from "./registrations.js";
import type { RichApiHost } from "./rich-api-host.js";

export interface WebDoorOptions extends AppContextOptions {
  readonly frame: HTMLIFrameElement;
  readonly pane: Pick<PaneFrame, "url" | "runtime">;
  readonly host: RichApiHost;
  /** What the pane says of the keyboard, by the numbers of `notification`: where the focus is to go. */
  readonly onNotification?: (notification: number) => void;
}

const notSupported = { Version: 1, Error: officeError.operationNotSupported } as const;

/**
 * Plays Excel on the web to a task pane in a frame: what the unmodified office.js posts to its parent is
 * answered as Excel's own page would.
 */
export class WebDoor {
  /** What was called and is not simulated, by its name or its number. */
  readonly unknown = new Set<string | number>();
  readonly #options: WebDoorOptions;
  readonly #conversation: Conversation;
  readonly #paneOrigin: string;
  readonly #registered = new Registrations();
  readonly #commands = new Commands();
  readonly #named: Readonly<Record<string, Call>>;
  readonly #numbered: Readonly<Record<number, Call>>;
  readonly #stop: () => void;
  #closed = false;
  #notified = 0;
  #theme: OfficeTheme;

  constructor(options: WebDoorOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#conversation = { id: `conversation-${crypto.randomUUID()}`, origin: location.origin };
    this.#paneOrigin = new URL(options.pane.url).origin;
    this.#numbered = {
      [method.richApiRequest]: richApiCall(options.host),
      [method.saveSettings]: saveSettingsCall(options.settings),
      [method.commandCompleted]: this.#commands.completed,
    };
    this.#named = {
      ContextActivationManager_getAppContextAsync: () =>
        appContext({ ...options, theme: this.#theme }),
      ContextActivationManager_notifyHost: (data) => this.#hear(data),
      executeMethod: (data) => this.#execute(data),
    };
    const listener = (received: MessageEvent): void => this.#receive(received);
    window.addEventListener("message", listener);
    const silence = options.host.onEvents((entries) => {
      if (entries.length > 0) this.#tell(event.richApiMessage, { ArrayData: entries });
    });
    this.#stop = () => {
      window.removeEventListener("message", listener);
      silence();
    };
    this.#open();
  }

  /** Presses a button of the ribbon; done when the add-in has called `event.completed()`. */
  press(actionId: string): Promise<void> {
    return this.#commands.press(actionId, (data) => this.#tell(event.commandInvoked, data));
  }

  setTheme(theme: OfficeTheme): void {
    this.#theme = theme;
    this.#tell(event.themeChanged, { OfficeThemeData: [JSON.stringify(theme)] });
  }

  /** Tells the pane of the keyboard, by a number of `notification`. */
  notify(notification: number): void {
    this.#notified += 1;
    this.#post(notificationText(this.#conversation, this.#notified, [notification]));
  }

  /** The host is gone: it hears nothing and says nothing any more. The client waits for ever. */
  close(): void {
    this.#closed = true;
    this.#stop();
  }

  #open(): void {
    const { frame, pane, displayLanguage, addInId } = this.#options;
    const { url, name } = paneAddress({ ...pane, displayLanguage, addInId }, this.#conversation);
    frame.name = name;
    frame.src = url;
  }

  #receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.#options.frame.contentWindow || origin !== this.#paneOrigin) return;
    const message = readMessage(data, this.#conversation);
    if (message && !this.#closed) void this.#answer(message);
  }

  async #answer(message: ClientMessage): Promise<void> {
    const data = await this.#dataFor(message);
    this.#post(replyText(message, this.#conversation, data));
  }

  #dataFor(message: ClientMessage): unknown {
    if (message.actionType === actionType.registerEvent) return this.#listen(message);
    if (message.actionType === actionType.unregisterEvent) {
      this.#registered.remove(message);
      return done;
    }
    const call = this.#named[message.actionName];
    if (!call) this.unknown.add(message.actionName);
    return call?.(message.data) ?? null;
  }

  /** A handler that would never be called is refused: the add-in would wait for it in vain. */
  #listen(message: ClientMessage): unknown {
    if (!isTold(message)) {
      this.unknown.add(`event ${String(eventOf(message))}`);
      return notSupported;
    }
    this.#registered.add(message);
    return done;
  }

  #execute(data: unknown): unknown {
    const called = isFields(data) ? data["DdaMethod"] : undefined;
    const id = isFields(called) && typeof called["DispatchId"] === "number" && called["DispatchId"];
    const call = id === false ? undefined : this.#numbered[id];
    if (call) return call(data);
    if (id !== false) this.unknown.add(id);
    return notSupported;
  }

  /** The notification stands second among the arguments. */
  #hear(data: unknown): null {
    const given: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof given === "number") this.#options.onNotification?.(given);
    return null;
  }

  #tell(what: number, data: unknown): boolean {
    const registered = this.#registered.of(what);
    if (!registered) return false;
    this.#post(eventText(registered, this.#conversation, data));
    return true;
  }

  #post(text: string): void {
    if (!this.#closed) this.#options.frame.contentWindow?.postMessage(text, this.#paneOrigin);
  }
}
