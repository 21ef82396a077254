export const home = {
  'home.title': '首页',
}
