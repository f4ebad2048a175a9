import { itemAddress } from '../../../../addresses/pageAddress.ts';
import {
  outermostY,
  type PictureRow,
  type PictureWords,
  planPictureLayout,
  planPictureMarks,
} from '../../../../charts/layout/planPictureLayout.ts';
import { type Mark, share } from '../../../../charts/marks/mark.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { itemName, itemSign, nounsText, shortTitleOf } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { pictureId } from '../../../files/chartFiles.ts';
import { type ChartMenuData, chartMenu } from '../kpi/chartMenu.ts';
import { itemChanges } from '../item/itemCell.ts';
import { itemClass } from '../topClass.ts';

/** The row of an item of the first level. */
export interface PlanPictureRow {
  readonly id: string;
  readonly sign: string;
  readonly shortTitle: string;
  readonly classes: string;
  readonly address: string;
  /** For those who do not see it: what the row is, and the outermost of what it shows. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** The picture of the whole plan: a square for each item that has nothing below it, in rows by the first level. */
export interface PlanPictureData {
  readonly note: string;
  /** In pixels. */
  readonly height: number;
  readonly rows: readonly PlanPictureRow[];
  readonly menu: ChartMenuData;
}

const space = {
  square: { y: 2, height: 30, before: 0.002, gap: 0.006 },
  line: { before: 0.002, after: 0.004 },
  lineY: 38,
  lineStep: 8,
};

/** Where the type of the names stands below the outermost lines, and how much room it takes. */
const [nameDrop, nameRoom] = [18, 6];

/** Computes the picture of the whole plan; `link` makes addresses fit the page on which it stands. */
export async function planPicture(plan: Plan, link: (address: string) => string, heading: string): Promise<PlanPictureData> {
  const rows = planPictureLayout(plan)
    .map((row) => ({ ...row, leaves: row.leaves.filter(({ item }) => item !== row.top) }))
    .filter(({ leaves }) => leaves.length > 0);
  const [first] = rows;
  const depth = first?.groups.length ?? 0;
  return {
    note: noteOf(plan, rows),
    height: depth === 0 ? space.square.y + space.square.height + nameRoom : outermostY(space, depth) + nameDrop + nameRoom,
    rows: rows.map((row) => pictureRow(plan, link, row)),
    menu: await chartMenu(plan, pictureId, heading),
  };
}

/** What the squares and lines are, by the nouns of what they stand for. */
function noteOf(plan: Plan, rows: readonly PictureRow[]): string {
  const { hasPage } = planIndex(plan);
  const leaves = rows.flatMap((row) => row.leaves.map(({ item }) => item));
  const depth = rows[0]?.groups.length ?? 0;
  const lines = Array.from({ length: depth }, (_, place) => {
    const items = rows.flatMap((row) => (row.groups[place] ?? []).map(({ item }) => item));
    return plan.levels.find(({ key }) => key === items[0]?.level)?.name ?? '';
  });
  return homeText.pictureNote(nounsText(plan, leaves), lines, leaves.every(hasPage), plan.changes.length > 0, plan);
}

function pictureRow(plan: Plan, link: (address: string) => string, row: PictureRow): PlanPictureRow {
  const { top, groups, leaves } = row;
  const ofLeaf = (item: Item) => {
    const { changes, text } = itemChanges(plan, item);
    const name = itemName(plan, item);
    return { title: changes.length === 0 ? name : `${name}、${text}`, address: link(itemAddress(plan, item.id)), change: changes[0] };
  };
  const { squares, inner, outer } = planPictureMarks(row, space, { ofLeaf, ofGroup: groupName(plan, row) });
  const [outermost = []] = groups;
  return {
    id: top.id,
    sign: itemSign(top),
    shortTitle: shortTitleOf(top),
    classes: itemClass(plan, top),
    address: itemAddress(plan, top.id),
    title: homeText.pictureLabel(
      itemName(plan, top),
      leaves.length,
      nounsText(
        plan,
        leaves.map(({ item }) => item),
      ),
    ),
    description: outermost.map(({ item }) => itemName(plan, item)).join('、'),
    marks: [...outer, ...inner, ...squares],
  };
}

/** The name of one of the outermost lines is cut where the next begins; the last one's may run to the end of the picture. */
function groupName(plan: Plan, { groups: [outermost = [], ...inner] }: PictureRow): PictureWords['ofGroup'] {
  const y = outermostY(space, inner.length + 1) + nameDrop;
  return (place) => {
    const group = outermost[place];
    if (!group) return undefined;
    const { item, from, to } = group;
    const room = share(place === outermost.length - 1 ? 1 - from : to - from - space.square.gap);
    return { text: itemName(plan, item), y, room };
  };
}
