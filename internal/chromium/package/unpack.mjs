// Unpacks the browser, the libraries and the fonts that it brings into the folder for
// temporary files (TMPDIR).
import { inflate } from '@sparticuz/chromium'

for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
  await inflate(`node_modules/@sparticuz/chromium/bin/${part}`)
}
