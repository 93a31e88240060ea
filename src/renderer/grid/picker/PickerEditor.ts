import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import type { GridRow } from '../gridRow.ts';
import { matching, type Option } from './options.ts';
import './picker.css';

export interface PickerParams {
  /** What can be chosen for a row; none: then the cell is a field to type in. */
  readonly optionsFor: (row: GridRow) => readonly Option[];
  readonly label: string;
  readonly noneText: string;
}

const MOST_SHOWN = 200;
let count = 0;

/**
 * A cell editor with a list that is searched while one types. Enter takes the marked entry; where nothing fits, what was typed
 * stays as it is and the reader says what is wrong with it. The grid makes one for each time a cell is edited.
 */
export class PickerEditor implements ICellEditorComp<GridRow, string> {
  private readonly box = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly list = document.createElement('ul');
  private readonly id = `picker-${++count}`;
  private options: readonly Option[] = [];
  private shown: readonly Option[] = [];
  private marked = -1;
  private isTyped = false;
  private noneText = '';
  private stop: () => void = () => undefined;

  init(params: ICellEditorParams<GridRow, string> & PickerParams): void {
    const { optionsFor, label, noneText, eventKey, value, data } = params;
    this.options = optionsFor(data);
    this.noneText = noneText;
    this.stop = () => params.stopEditing();
    this.isTyped = eventKey !== null && eventKey.length === 1;
    this.input.value = this.isTyped ? (eventKey ?? '') : eventKey === 'Backspace' ? '' : (value ?? '');
    this.box.className = 'picker';
    this.box.style.minWidth = `${Math.max(280, params.eGridCell.offsetWidth)}px`;
    this.list.id = this.id;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
    setAttributes(this.input, {
      role: 'combobox',
      'aria-label': label,
      'aria-controls': this.id,
      'aria-expanded': 'true',
      spellcheck: 'false',
    });
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.box.append(this.input, this.list);
    this.show(this.isTyped ? matching(this.options, this.input.value) : this.options);
    if (!this.isTyped) this.mark(this.shown.findIndex(({ text }) => text === params.formatValue(value)));
  }

  getGui(): HTMLElement {
    return this.box;
  }

  afterGuiAttached(): void {
    this.input.focus();
    if (!this.isTyped) this.input.select();
    this.list.children[this.marked]?.scrollIntoView({ block: 'nearest' });
  }

  isPopup(): boolean {
    return true;
  }

  getPopupPosition(): 'over' {
    return 'over';
  }

  /** The marked entry where something was searched or marked; otherwise what the field says. */
  getValue(): string {
    return this.shown[this.marked]?.text ?? this.input.value;
  }

  private search(): void {
    this.show(matching(this.options, this.input.value));
    this.mark(this.input.value === '' ? -1 : 0);
  }

  private onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // While an input method composes, Enter and arrows are its own.
    if (event.isComposing) event.stopPropagation();
    if (step === 0 || event.isComposing || this.shown.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const from = this.marked === -1 && step === -1 ? 0 : this.marked;
    this.mark((from + step + this.shown.length) % this.shown.length);
  }

  private show(options: readonly Option[]): void {
    this.shown = options.slice(0, MOST_SHOWN);
    this.marked = this.isTyped && this.shown.length > 0 ? 0 : -1;
    this.list.replaceChildren(...this.shown.map((option, nth) => this.entry(option, nth)));
    if (this.shown.length === 0 && this.input.value !== '')
      this.list.replaceChildren(textElement('li', 'picker-none', this.noneText));
    this.mark(this.marked);
  }

  private entry({ text, hint }: Option, nth: number): HTMLElement {
    const entry = document.createElement('li');
    setAttributes(entry, { role: 'option', id: `${this.id}-${nth}` });
    entry.append(textElement('span', 'picker-name', text), textElement('span', 'picker-hint', hint));
    // Before the field loses the focus, which would end the editing.
    entry.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.mark(nth);
      this.stop();
    });
    return entry;
  }

  private mark(nth: number): void {
    this.list.children[this.marked]?.setAttribute('aria-selected', 'false');
    this.marked = nth < this.shown.length ? nth : -1;
    const entry = this.marked === -1 ? undefined : this.list.children[this.marked];
    entry?.setAttribute('aria-selected', 'true');
    entry?.scrollIntoView({ block: 'nearest' });
    if (entry === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', entry.id);
  }
}

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function textElement(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
