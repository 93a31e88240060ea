import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './App.tsx';
import { startUp } from './state/startUp.ts';
import './theme/base.css';

// zod would otherwise try whether it may make functions from text, which the page's security policy forbids and reports.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  void startUp();
}
