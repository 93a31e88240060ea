import type { Name } from '../../tariff/schema.ts';
import type { Catalogue, Item, Product } from '../../tariff/types.ts';

/** A product that can do a work, and how much of it is the work. */
export interface WorkMember {
  readonly product: Product;
  /** The item whose quantity is the work. */
  readonly item: Item;
  /** Its name among the members: "Dedicated". */
  readonly name: Name;
  /** What its numbers cost by the month; none: it needs no number. */
  readonly rents: readonly Item[];
}

/** Something that several products can do, such as reading out notifications. */
export interface Work {
  readonly id: string;
  readonly name: Name;
  /** In the catalogue's order. */
  readonly members: readonly WorkMember[];
}

/** The works of a catalogue, in the order of its rules; one that no product does is left out. */
export function worksOf(catalogue: Catalogue): Work[] {
  return [...catalogue.works].flatMap(([id, { name }]) => {
    const members = [...catalogue.products.values()].flatMap((product) => memberOf(product, id) ?? []);
    return members.length === 0 ? [] : [{ id, name, members }];
  });
}

function memberOf(product: Product, work: string): WorkMember | null {
  if (product.work?.id !== work) return null;
  const { work: own } = product;
  const item = product.items.find((each) => each.id === own.item);
  if (item === undefined) return null;
  return {
    product,
    item,
    name: own.name,
    rents: product.items.filter((each) => each.measure.by === 'number-months'),
  };
}
