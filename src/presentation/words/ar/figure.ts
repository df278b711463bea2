/** Texts of the bundled ledger: what is counted, as it stands behind its number. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'وزير الدفاع دينيس شميهال',
  people: 'شخصًا',
  troops: 'جنديًا منتشرًا',
  soldiers: 'جندي',
  drones: 'طائرة مسيّرة',
  'member states': 'دولة عضوًا',
  'national plans': 'خطط وطنية',
  'states (France and the United Kingdom)': 'دولتان (فرنسا والمملكة المتحدة)',
  'agreements, or 28 by Ukraine’s own count': 'اتفاقًا، أو 28 بحسب عدّ أوكرانيا',
  'approval (Albania), not found for the others': 'موافقة (ألبانيا)، ولم يُعثر على غيرها للبقية',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'اتفاقات (CZ, EE, IT, LU, LV, RO, SI, US)',
  staff: 'وظيفة',
  'percent of GDP': 'بالمئة من الناتج المحلي الإجمالي',
};
