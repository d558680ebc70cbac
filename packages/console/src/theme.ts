import type { ThemeConfig } from 'antd'

/** Ant Design in the colours of the Ili valley; console.css holds the same values for our own elements. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5370',
    colorLink: '#0b5370',
    colorWarning: '#6f3c00',
    colorError: '#9b1c25',
    colorText: '#14222b',
    colorTextSecondary: '#3f4f59',
    colorTextTertiary: '#3f4f59',
    colorTextPlaceholder: '#5b6c76',
    colorTextDescription: '#3f4f59',
    colorBorder: '#5b6c76',
    colorSplit: '#c6d1d5',
    borderRadius: 3,
    borderRadiusLG: 3,
    borderRadiusSM: 3,
    controlHeight: 36,
    controlHeightSM: 30,
    fontSize: 15,
    fontFamily: 'inherit',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
  },
}
