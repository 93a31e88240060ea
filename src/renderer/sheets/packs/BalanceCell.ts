import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { PackFacts } from '../../../shared/estimate/packView.ts';
import type { GridRow } from '../../grid/gridRow.ts';
import { balanceParts } from './balanceParts.ts';
import './balance.css';
import { packViewOf } from './packViewOf.ts';

/** A pack's balance as a bar in its cell. What it says in words is the cell's value. */
export class BalanceCell implements ICellRendererComp<GridRow> {
  private readonly bar = document.createElement('div');

  init(params: ICellRendererParams<GridRow>): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.bar;
  }

  refresh({ data, value }: ICellRendererParams<GridRow>): boolean {
    const facts = data === undefined ? null : (packViewOf(data.id)?.facts ?? null);
    this.bar.className = facts === null ? '' : 'balance-bar';
    this.bar.replaceChildren(...(facts === null ? [] : partsOf(facts)));
    if (facts === null) this.bar.removeAttribute('role');
    else this.bar.setAttribute('role', 'img');
    this.bar.setAttribute('aria-label', String(value ?? ''));
    return true;
  }
}

function partsOf(facts: PackFacts): HTMLElement[] {
  return balanceParts(facts).map(({ kind, percent }) => {
    const part = document.createElement('span');
    part.className = `balance-${kind}`;
    part.style.width = `${percent}%`;
    return part;
  });
}
