/** The main navigation: five words that also fit one row of a phone. */
export const navigationText = {
  order: ['plan', 'kpis', 'departments', 'changes', 'data'],
  main: {
    plan: { label: '計画', page: 'home' },
    kpis: { label: 'KPI', page: 'kpis' },
    departments: { label: '担当課', page: 'departments' },
    changes: { label: '改定', page: 'changes' },
    data: { label: 'データ', page: 'data' },
  },
} as const;
