import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run dev --workspace web` serves the screens anew at every change, over a running `endplate serve`. */
const SERVICE = 'http://127.0.0.1:7350';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': SERVICE, '/rulebook': SERVICE } },
});
