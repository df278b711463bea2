// Unpacks the Chromium inside @sparticuz/chromium, and prints where it stands and what its environment needs. A process
// of its own, because the package changes the environment it runs in.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // the package's switch for unpacking the libraries too

const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
