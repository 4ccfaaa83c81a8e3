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
// Neither more nor less of these is better.
const NEUTRAL = ['problem_rate', 'joint_rate'];

// What each counts, as the data contract defines it.
const DEFINITIONS = {
  coverage: ['当年至少被检查一次的存续对象 ÷ 存续对象。', 'Active objects with at least one inspection in the year ÷ active objects.'],
  random_coverage: ['当年至少被随机抽查一次的存续对象 ÷ 存续对象。', 'Active objects with at least one random inspection in the year ÷ active objects.'],
  participation_rate: ['当年至少任过一次组长或组员的执法人员 ÷ 执法人员（持证、在岗、非辅助）。', 'Enforcement officers with at least one place as leader or member ÷ enforcement officers (certified, on duty, not auxiliary).'],
  publication_rate: ['当年已完成且至截止日已公示的检查 ÷ 当年已完成的检查。', 'Completed inspections of the year published by the cut-off ÷ completed inspections of the year.'],
  random_publication_rate: ['同上，只计随机抽查。', 'The same, random inspections only.'],
  deadline_breaches: ['时限类规则的违规数。', 'Breaches of rules of the kind deadline.'],
  overload_objects: ['违反本地抽查频次上限的对象数。', 'Objects that breach the jurisdiction’s cap on inspections.'],
  overload_officers: ['参加检查次数超过中位数 × 倍数的人员数（中位数取参加过检查的执法人员；倍数是推定）。', 'Officers with more team places than median × factor (median over enforcement officers with a place; the factor is an assumption).'],
  cross_overload_objects: ['在任何辖区都不属重点、各地合计被随机抽查多于两次的对象数（同辖区合并检查计一次）。', 'Objects, flagged nowhere, with more than two random inspections over all jurisdictions (a joint visit counts once).'],
  draw_completion_rate: ['当年抽中（含替补）且已完成检查的名额 ÷ 当年抽中的名额。', 'Members drawn in the year, or drawn as replacements, with a completed inspection ÷ such members.'],
  problem_rate: ['发现问题（含隐瞒、弄虚作假）的检查 ÷ 已完成的检查。', 'Completed inspections with a problem or falsification found ÷ completed inspections.'],
  joint_rate: ['与其他检查合并进行的检查 ÷ 全部检查。', 'Inspections made in a joint visit ÷ inspections.'],
  credit_application_rate: ['运用信用等级的联合计划 ÷ 联合计划。', 'Joint plans that use the credit grade ÷ joint plans.'],
  officer_frequency_min: ['参加过检查的执法人员中，参加的抽取批次 ÷ 全部批次的最小值。', 'Over enforcement officers with a place, the smallest share of the year’s draws that one took part in.'],
};
const definition = (name) => (DEFINITIONS[name] ? DEFINITIONS[name][state.lang === 'en' ? 1 : 0] : '');

const indicatorName = (name) => (INDICATORS[name] ? INDICATORS[name][state.lang === 'en' ? 1 : 0] : name);
const isRatio = (name, one) => one.base !== undefined || !COUNTS.includes(name);
const indicatorText = (name, one) =>
  one === undefined || one.value === undefined ? '—' : isRatio(name, one) ? percent(one.value) : count(one.value);
const whyNone = (name) => t(name === 'overload_officers' ? 'noMedian' : 'emptyBase');
