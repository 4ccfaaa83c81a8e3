// The sections (门类) of GB/T 4754-2017.
const SECTIONS = {
  A: ['农、林、牧、渔业', 'Agriculture, forestry, fishing'], B: ['采矿业', 'Mining'], C: ['制造业', 'Manufacturing'],
  D: ['电力、热力、燃气及水', 'Electricity, heat, gas, water'], E: ['建筑业', 'Construction'], F: ['批发和零售业', 'Wholesale and retail'],
  G: ['交通运输、仓储和邮政', 'Transport, storage, post'], H: ['住宿和餐饮业', 'Accommodation and catering'], I: ['信息传输、软件和信息技术', 'Information technology'],
  J: ['金融业', 'Finance'], K: ['房地产业', 'Real estate'], L: ['租赁和商务服务业', 'Leasing and business services'],
  M: ['科学研究和技术服务', 'Research and technical services'], N: ['水利、环境和公共设施', 'Water, environment, public facilities'],
  O: ['居民服务、修理', 'Household services, repair'], P: ['教育', 'Education'], Q: ['卫生和社会工作', 'Health and social work'],
  R: ['文化、体育和娱乐', 'Culture, sport, entertainment'], S: ['公共管理和社会组织', 'Public administration, organisations'], T: ['国际组织', 'International organisations'],
};
const sectionName = (section) => (SECTIONS[section] ? SECTIONS[section][state.lang === 'en' ? 1 : 0] : section === null || section === undefined ? '' : t('noIndustry'));
