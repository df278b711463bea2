import { sendKeys } from '@web/test-runner-commands';

/** Whether a test can press keys. The runner has no keys for WebKitGTK, and says so on its console whenever it is asked. */
export const hasKeys = !navigator.vendor.startsWith('Apple');

/** Replaces what stands in a field, by its keys where there are any. */
export async function typeInto(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  if (hasKeys) {
    await sendKeys({ type: text });
    return;
  }
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}
