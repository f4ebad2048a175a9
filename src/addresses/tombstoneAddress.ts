import type { Tombstone } from '../schema/entity/tombstone.ts';
import { departmentAddress, goalAddress, initiativeAddress } from './pageAddress.ts';

/** The page that a thing had, by its kind and id; nothing for a kind that has no pages of its own. */
export function tombstoneAddress({ type, id }: Pick<Tombstone, 'type' | 'id'>): string | undefined {
  switch (type) {
    case 'page':
      return `${id}/`;
    case 'goal':
      return goalAddress(id);
    case 'initiative':
      return initiativeAddress(id);
    case 'department':
      return departmentAddress(id);
    case 'policy':
    case 'measure':
    case 'kpi':
    case 'note':
      return undefined;
  }
}
