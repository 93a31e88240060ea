import { useApp } from './app.ts';
import type { MessageBarItem } from './notices.ts';

/** Shows a line that stays; one of the same id is replaced. */
export function tell(item: MessageBarItem): void {
  useApp.setState(({ messages }) => ({
    messages: [...messages.filter((each) => each.id !== item.id), item],
  }));
}

export function putMessageAway(id: string): void {
  useApp.setState(({ messages }) => ({ messages: messages.filter((each) => each.id !== id) }));
}
