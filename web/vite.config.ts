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
  // What draws has .tsx and a page to draw on; the rest runs without one, which is much quicker.
  test: {
    css: false,
    projects: [
      { extends: true, test: { name: 'plain', environment: 'node', include: ['src/**/*.test.ts'], setupFiles: ['src/testing.ts'] } },
      { extends: true, test: { name: 'page', environment: 'jsdom', include: ['src/**/*.test.tsx'], setupFiles: ['src/testing.ts', 'src/testing.page.ts'] } },
    ],
  },
})
