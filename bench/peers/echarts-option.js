/** A gauge as the library draws it of itself, with its progress shown and nothing in motion. */
export const gaugeOption = (value) => ({
  animation: false,
  series: [{ type: 'gauge', progress: { show: true }, detail: { formatter: '{value}%' }, data: [{ value, name: 'covered' }] }],
});
