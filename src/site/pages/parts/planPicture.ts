import { goalAddress, initiativeAddress } from '../../../addresses/pageAddress.ts';
import { type PictureRow, type PictureWords, planPictureLayout, planPictureMarks } from '../../../charts/layout/planPictureLayout.ts';
import { type Mark, share } from '../../../charts/marks/mark.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Initiative } from '../../../schema/entity/initiative.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { commonText } from '#words/common.ts';
import { homeText } from '#words/pages/home.ts';
import { pictureId } from '../../files/chartFiles.ts';
import { goalClass } from './goalClass.ts';
import { type ChartMenuData, chartMenu } from './chartMenu.ts';
import { initiativeChanges } from './initiativeCell.ts';

/** The row of a goal. */
export interface PlanPictureRow {
  readonly id: string;
  readonly number: number;
  readonly shortTitle: string;
  readonly classes: string;
  readonly address: string;
  /** For those who do not see it: what the row is, and the policies that it shows. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** The picture of the whole plan: a square for each initiative, in rows by goal. */
export interface PlanPictureData {
  readonly rows: readonly PlanPictureRow[];
  readonly menu: ChartMenuData;
}

const space = {
  square: { y: 2, height: 30, before: 0.002, gap: 0.006 },
  line: { before: 0.002, after: 0.004 },
  measureY: 38,
  policyY: 46,
};

/** Computes the picture of the whole plan; `link` makes addresses fit the page on which it stands. */
export async function planPicture(plan: Plan, link: (address: string) => string): Promise<PlanPictureData> {
  return {
    rows: planPictureLayout(plan).map((row) => pictureRow(plan, link, row)),
    menu: await chartMenu(plan, pictureId, homeText.pictureHeading(plan.initiatives.length)),
  };
}

function pictureRow(plan: PlanModel, link: (address: string) => string, row: PictureRow): PlanPictureRow {
  const { goal, policies, initiatives } = row;
  const ofInitiative = (initiative: Initiative) => {
    const { changes, text } = initiativeChanges(plan, initiative);
    const title = changes.length === 0 ? initiative.title : `${initiative.title}、${text}`;
    return { title, address: link(initiativeAddress(initiative.id)), change: changes[0] };
  };
  const marks = planPictureMarks(row, space, { ofInitiative, ofPolicy: policyName(row) });
  return {
    id: goal.id,
    number: goal.number,
    shortTitle: goal.shortTitle,
    classes: goalClass(goal.number),
    address: goalAddress(goal.id),
    title: homeText.pictureLabel(`${commonText.goalLabel(goal.number)} ${goal.title}`, initiatives.length),
    description: policies.map(({ item }) => `${item.label} ${item.title}`).join('、'),
    marks: [...marks.policies, ...marks.measures, ...marks.squares],
  };
}

/** A policy's name is cut where the next policy begins; the last one's may run to the end of the picture. */
function policyName({ policies }: PictureRow): PictureWords['ofPolicy'] {
  return (place) => {
    const policy = policies[place];
    if (!policy) return undefined;
    const { item, from, to } = policy;
    const room = share(place === policies.length - 1 ? 1 - from : to - from - space.square.gap);
    return { text: `${item.label} ${item.title}`, y: space.policyY + 18, room };
  };
}
