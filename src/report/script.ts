/** Buttons that copy a line; without script the lines are there to be marked. */
export const REPORT_SCRIPT = `
for (const button of document.querySelectorAll('.line button')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = 'Kopiert';
    setTimeout(() => { button.textContent = 'Kopier'; }, 1500);
  });
}
`;
