// The indicators: what they are called, and whether they are ratios or counts. The page shows them in this order.
const INDICATORS = {
  coverage: ['检查覆盖率', 'Coverage'],
  random_coverage: ['随机抽查覆盖率', 'Random coverage'],
  participation_rate: ['执法人员参与率', 'Participation of officers'],
  publication_rate: ['结果公示率', 'Publication of results'],
  random_publication_rate: ['随机抽查公示率', 'Publication, random only'],
  deadline_breaches: ['逾期', 'Missed deadlines'],
  overload_objects: ['超频次抽查对象', 'Overloaded objects'],
  overload_officers: ['超负荷执法人员', 'Overloaded officers'],
  cross_overload_objects: ['多头检查对象', 'Multi-headed inspections'],
  draw_completion_rate: ['抽中任务完成率', 'Draws completed'],
  problem_rate: ['问题发现率', 'Problems found'],
  joint_rate: ['联合检查占比', 'Joint inspections'],
  credit_application_rate: ['信用等级应用率', 'Credit grades applied'],
  officer_frequency_min: ['人员最低参与频次', 'Least frequent officer'],
};
const COUNTS = ['deadline_breaches', 'overload_objects', 'overload_officers', 'cross_overload_objects'];

const indicatorName = (name) => (INDICATORS[name] ? INDICATORS[name][state.lang === 'en' ? 1 : 0] : name);
const isRatio = (name, one) => one.base !== undefined || !COUNTS.includes(name);
const indicatorText = (name, one) =>
  one === undefined || one.value === undefined ? '—' : isRatio(name, one) ? percent(one.value) : count(one.value);
const whyNone = (name) => t(name === 'overload_officers' ? 'noMedian' : 'emptyBase');
