/** What was found, and what is allowed, of a KPI's facts for judging. */
export const progressFactText = {
  better: (code: string, label: string, direction: string, directionLabel: string) =>
    `better が ${code}（${label}）、direction が ${direction}（${directionLabel}）`,
  betterOf: (code: string) => `この方向なら、better: ${code} か、better のないKPI`,
  noBetter: '方向が unclear なら、better のないKPI',
  noteWithBetter: 'better と組の betterNote',
  firstWithEvery: '2年以上の measuredEvery と組の firstMeasured',
  days: (month: number, last: number) => `${month}月なら 1〜${last}`,
  laterBreak: (year: number) => `前の変更（${year}年度）より後の年度`,
  someBound: 'min か max、または両方',
  bounds: (min: number, max: number) => `min が ${min}、max が ${max}`,
  boundOrder: 'max 以下の min',
  within: ({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) =>
    `plausible の範囲（${min ?? ''}〜${max ?? ''}）の値`,
  unit: (unit: string) => `単位が「${unit}」`,
  onlyPercent: '単位が % のKPIだけに mayExceed100',
  exceeding: (max: number) => `mayExceed100 が true、plausible の max が ${max}`,
  boundAbove100: '100を超える max か、mayExceed100 のないKPI',
  notExceeding: (max: number) => `mayExceed100 が false、plausible の max が ${max}`,
  boundUpTo100: '100以下の max か、mayExceed100 のないKPI',
  someTarget: '目標値があるKPIだけに judged',
} as const;
