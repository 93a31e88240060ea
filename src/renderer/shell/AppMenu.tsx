import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { COMMANDS, MENUS, type MenuName } from '../../shared/commands/commands.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './AppMenu.module.css';
import { CommandMenuItem } from './CommandMenuItem.tsx';

/** The menu of a window whose host has no menu bar: every command of the registry, menu by menu. */
export function AppMenu() {
  const t = useWords();
  const hasMenuBar = useApp((state) => state.facts?.host === 'electron');
  if (hasMenuBar) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={t('app-menu')}
          title={t('app-menu')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MENUS.map((menu) => (
            <SubMenu key={menu} menu={menu} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SubMenu({ menu }: { readonly menu: MenuName }) {
  const t = useWords();
  const commands = COMMANDS.filter((command) => command.menu === menu);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{t(`menu-${menu}`)}</MenuItem>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {commands.map(({ id, group }, nth) => (
            <Fragment key={id}>
              {nth > 0 && commands[nth - 1]?.group !== group && <MenuDivider />}
              <CommandMenuItem id={id} />
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
