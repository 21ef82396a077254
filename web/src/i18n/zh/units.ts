export const units = {
  'units.title': '单位',
}
