// The Chromium of tests in Node and of the benchmark, without what it asks the network for by itself.
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** @param {string[]} flags besides those of every test @param {import('puppeteer-core').LaunchOptions} options */
export async function openBrowser(flags = [], options = {}) {
  const { executablePath, env } = findBrowser();
  return puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: [...FLAGS, ...flags], ...options });
}
