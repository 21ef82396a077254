import type { ThemeConfig } from 'antd'

const font = `"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","HarmonyOS Sans SC","WenQuanYi Micro Hei",-apple-system,"Segoe UI",sans-serif`

/** antd in the colours and sizes of tokens.css. */
export const theme: ThemeConfig = {
  token: {
    fontFamily: font,
    colorPrimary: '#0e5a6b',
    colorInfo: '#0e5a6b',
    colorLink: '#0e5a6b',
    colorText: '#1d2329',
    colorTextSecondary: '#4a535c',
    colorTextTertiary: '#646e78',
    colorTextPlaceholder: '#646e78',
    colorTextDescription: '#646e78',
    colorBorder: '#7d8893',
    colorBorderSecondary: '#dfe3e7',
    colorBgLayout: '#f4f6f7',
    colorError: '#a51d1d',
    controlItemBgActive: '#e3eff1',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    wireframe: false,
    motion: false,
    boxShadowTertiary: 'none',
  },
  components: {
    Table: { headerBg: '#eaeef0', rowSelectedBg: '#e3eff1' },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
  },
}
