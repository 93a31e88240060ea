import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';
import { say } from '../../../shared/i18n/say.ts';
import { type AppState, useApp } from '../../state/app.ts';
import type { SheetView } from '../../state/sheetView.ts';
import type { GridRow, GridTable } from '../gridRow.ts';
import { openColumnMenu } from '../menu/openMenu.ts';
import { isNumberColumn } from '../rangeSelection.ts';
import './header.css';

export interface ColumnHeaderParams {
  readonly table: GridTable;
}

type Params = IHeaderParams<GridRow> & ColumnHeaderParams;

/**
 * A column's header: its name, what it is sorted and filtered by, and the button of its menu. The button stands over the name's
 * empty side, so that nothing moves when it comes and goes. The grid makes one for each column that comes into sight.
 */
export class ColumnHeader implements IHeaderComp {
  private readonly box = document.createElement('div');
  private readonly name = document.createElement('span');
  private readonly menu = document.createElement('button');
  private readonly order = document.createElement('span');
  private params: Params | null = null;
  private unlisten: () => void = () => undefined;

  init(params: Params): void {
    this.box.className = 'column-header';
    this.name.className = 'column-name';
    this.refresh(params);
    // Row numbers are neither sorted nor filtered.
    if (isNumberColumn(params.column)) return;
    this.menu.type = 'button';
    this.menu.tabIndex = -1;
    this.menu.className = 'column-menu';
    this.menu.dataset.headerMenu = '';
    this.menu.setAttribute('aria-haspopup', 'dialog');
    this.order.className = 'sort-order';
    this.menu.append(mark('funnel'), mark('sort'), this.order, mark('chevron'));
    for (const name of ['pointerdown', 'mousedown', 'touchstart'] as const)
      this.menu.addEventListener(name, keepToItself);
    this.menu.addEventListener('click', () => this.open());
    this.box.append(this.name, this.menu);
    this.box.addEventListener('pointerenter', () => this.tellWhole());
    this.unlisten = useApp.subscribe((state, before) => this.follow(state, before));
  }

  getGui(): HTMLElement {
    return this.box;
  }

  refresh(params: Params): boolean {
    this.params = params;
    this.name.textContent = params.displayName;
    this.show();
    return true;
  }

  destroy(): void {
    this.unlisten();
  }

  private open(): void {
    if (this.params !== null) openColumnMenu(this.params.table, this.params.column.getColId());
  }

  private follow(state: AppState, before: AppState): void {
    const table = this.params?.table ?? 'usage';
    if (state.views[table] !== before.views[table] || state.lang !== before.lang) this.show();
    if (state.popup !== before.popup) this.tellOpen(state.popup);
  }

  /** A name that is cut off is told whole. */
  private tellWhole(): void {
    const isCut = this.name.scrollWidth > this.name.clientWidth;
    this.name.title = isCut ? (this.name.textContent ?? '') : '';
  }

  private tellOpen(popup: AppState['popup']): void {
    const isOpen = popup?.kind === 'column-menu' && popup.column === this.params?.column.getColId();
    this.menu.setAttribute('aria-expanded', String(isOpen && popup.table === this.params?.table));
  }

  private show(): void {
    if (this.params === null) return;
    const { table, column, displayName, eGridHeader } = this.params;
    const { views, lang } = useApp.getState();
    const { direction, order, isFiltered } = marksOf(views[table], column.getColId());
    this.box.dataset.sort = direction ?? '';
    this.box.dataset.filtered = String(isFiltered);
    this.order.textContent = order === null ? '' : String(order);
    const label = say(lang, { code: 'column-menu', params: { column: displayName } });
    this.menu.setAttribute('aria-label', label);
    this.menu.title = label;
    // The grid, which sorts nothing itself, takes this away when it draws the header anew.
    queueMicrotask(() => {
      if (direction === null) eGridHeader.removeAttribute('aria-sort');
      else eGridHeader.setAttribute('aria-sort', direction);
    });
  }
}

interface Marks {
  readonly direction: 'ascending' | 'descending' | null;
  /** Its place among the columns that the sheet is sorted by, from 1; null: there is no other. */
  readonly order: number | null;
  readonly isFiltered: boolean;
}

function marksOf({ sort, filters }: SheetView, column: string): Marks {
  const place = sort.findIndex((by) => by.column === column);
  const by = sort[place];
  return {
    direction: by === undefined ? null : by.isDescending ? 'descending' : 'ascending',
    order: by === undefined || sort.length === 1 ? null : place + 1,
    isFiltered: filters.has(column),
  };
}

function mark(name: string): HTMLElement {
  const icon = document.createElement('i');
  icon.className = `mark-${name}`;
  icon.ariaHidden = 'true';
  return icon;
}

/** A press on the button neither selects nor drags its column, and leaves the focus in the sheet. */
function keepToItself(event: Event): void {
  event.stopPropagation();
  if (event.type === 'mousedown') event.preventDefault();
}
