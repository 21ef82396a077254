import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The server embeds web/dist; the application is built beside the committed placeholder page.
// chrome87: the browsers of the office desktops in use are about that old.
export default defineConfig({
  plugins: [react()],
  build: {
    target: ['chrome87'],
    outDir: 'dist/app',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: { '/api': { target: process.env.ZHIBEN_API ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/testing.ts'], css: false },
})
