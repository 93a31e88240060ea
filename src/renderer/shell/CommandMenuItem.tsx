import { MenuItem } from '@fluentui/react-components';
import { COMMANDS, type CommandId, shortcutOf, shortcutText } from '../../shared/commands/commands.ts';
import { isEnabled } from '../commands/enabled.ts';
import { commandLabel } from '../commands/labels.ts';
import { runCommand } from '../commands/run.ts';
import { useApp } from '../state/app.ts';

export interface CommandMenuItemProps {
  readonly id: CommandId;
  /** Where this menu stands it can't be done, though elsewhere it could. */
  readonly disabled?: boolean;
}

/** A command in a menu, with what it is called now and its keys. */
export function CommandMenuItem({ id, disabled = false }: CommandMenuItemProps) {
  const name = useApp((state) => commandLabel(id, state));
  const enabled = useApp((state) => isEnabled(id, state));
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const command = COMMANDS.find((each) => each.id === id);
  const shortcut = command === undefined ? null : shortcutOf(command, isMac);
  return (
    <MenuItem
      disabled={disabled || !enabled}
      {...(shortcut === null ? {} : { secondaryContent: shortcutText(shortcut, isMac) })}
      onClick={() => runCommand(id)}
    >
      {name}
    </MenuItem>
  );
}
