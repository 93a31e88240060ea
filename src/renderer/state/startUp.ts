import { openTariffs, type TariffSource } from '../../shared/tariff/catalogue.ts';
import { bridge } from '../bridge.ts';
import { runFromMenu } from '../commands/fromMenu.ts';
import { useApp } from './app.ts';
import { lookForRecoverable, mentionRecoverable } from './files/restoring.ts';
import { askClose, openHandles } from './files.ts';
import { followEdits } from './journal/followEdits.ts';
import { followTheme } from './theme.ts';
import { followWindow } from './windowState.ts';

/** Asks the host for everything the window needs, once, and listens to it from then on. */
export async function startUp(): Promise<void> {
  const facts = await bridge().start();
  const { tariffs: files, tariffProblems, preferences, recent, systemLang } = facts;
  useApp.setState({
    facts,
    preferences,
    recent,
    lang: preferences.lang ?? systemLang,
    ...tariffState(files),
    ...(tariffProblems.length === 0 ? {} : { tariffProblems }),
  });
  followTheme();
  followWindow();
  followEdits();
  bridge().onCommand(runFromMenu);
  bridge().onOpenFiles((handles) => void openHandles(handles));
  bridge().onCloseAsked(askClose);
  await lookForRecoverable();
  if (facts.openFiles.length === 0) return;
  await openHandles(facts.openFiles);
  mentionRecoverable();
}

/** The tariffs of files, or why they can't be used. */
export function tariffState(files: readonly TariffSource[]) {
  const opened = openTariffs(files);
  return opened.ok
    ? { tariffs: opened.tariffs, tariffFiles: files, tariffProblems: [] }
    : { tariffs: null, tariffFiles: files, tariffProblems: opened.problems };
}
